import { app } from 'electron'

export interface Session {
  readonly platform: string
  /** The value of `--ozone-platform`, or nothing. */
  readonly chosen: string
  readonly display: string | undefined
  readonly waylandDisplay: string | undefined
}

/**
 * How windows are drawn on Linux: through X11 unless somebody chose otherwise or there is no X server at all. On
 * Wayland an app cannot put a window on the second display (docs/domain.md, rule 59).
 */
export function windowSystem({ platform, chosen, display, waylandDisplay }: Session): 'x11' | 'wayland' | 'other' {
  if (platform !== 'linux') return 'other'
  if (chosen === 'wayland') return 'wayland'
  if (chosen !== '' && chosen !== 'auto') return 'x11'
  return !display && waylandDisplay ? 'wayland' : 'x11'
}

const session = (): Session => ({
  platform: process.platform,
  chosen: app.commandLine.getSwitchValue('ozone-platform'),
  display: process.env['DISPLAY'],
  waylandDisplay: process.env['WAYLAND_DISPLAY'],
})

/** Must run before the app is ready: newer engines, and all with `auto`, would choose Wayland by themselves. */
export function chooseWindowSystem(): void {
  const { chosen } = session()
  const isOpen = chosen === '' || chosen === 'auto'
  if (isOpen && windowSystem(session()) === 'x11') app.commandLine.appendSwitch('ozone-platform', 'x11')
}

/** Whether the app can put its windows where it wants. */
export function canPlaceWindows(): boolean {
  return windowSystem(session()) !== 'wayland'
}
