import { describe, expect, it, vi } from 'vitest'
import { windowSystem } from '../../../../electron/windows/platform'

vi.mock('electron', () => ({ app: {} }))

const linux = { platform: 'linux', chosen: '', display: ':0', waylandDisplay: undefined }

describe('how windows are drawn (M5; docs/domain.md, rule 59)', () => {
  it('is through X11 on Linux, also in a Wayland session', () => {
    expect(windowSystem(linux)).toBe('x11')
    expect(windowSystem({ ...linux, waylandDisplay: 'wayland-0' })).toBe('x11')
    expect(windowSystem({ ...linux, chosen: 'auto', waylandDisplay: 'wayland-0' })).toBe('x11')
  })

  it('is Wayland only when somebody chose it, or there is nothing else', () => {
    expect(windowSystem({ ...linux, chosen: 'wayland' })).toBe('wayland')
    expect(windowSystem({ ...linux, display: undefined, waylandDisplay: 'wayland-0' })).toBe('wayland')
  })

  it('is not our business elsewhere', () => {
    expect(windowSystem({ ...linux, platform: 'win32' })).toBe('other')
  })
})
