import type { Api, ChairApi } from '@shared/ipc/api'

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
export function projectorBridge(): Api<'projector'> {
  return window.bridge as Api<'projector'>
}

/** What main offers the print page. */
export function printBridge(): Api<'print'> {
  return window.bridge as Api<'print'>
}
