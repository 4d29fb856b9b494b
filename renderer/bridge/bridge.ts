import type { ChairApi, PrintApi, ProjectorApi } from '@shared/ipc/contract'

declare global {
  interface Window {
    readonly bridge: unknown
  }
}

/** What main offers the chair's page. */
export function chairBridge(): ChairApi {
  return window.bridge as ChairApi
}

/** What main offers the smartboard's page. */
export function projectorBridge(): ProjectorApi {
  return window.bridge as ProjectorApi
}

/** What main offers the print page. */
export function printBridge(): PrintApi {
  return window.bridge as PrintApi
}
