import type { Answers } from '@shared/ipc/api'
import type { MeetingId } from '@shared/lib/ids'
import { ok } from '@shared/lib/result'
import { app, screen } from 'electron'
import type { LaunchOptions } from '../launch'
import { placeChair, rememberPlace, SMALLEST } from './chair-place'
import { keepReadable } from './chair-zoom'
import { guardClose } from './close-guard'
import { allDisplays } from './displays'
import { openPage, type PageWindow, pageIsUp } from './page-window'
import type { ScreenSettings } from './screen-settings'
import { offerTextMenu } from './text-menu'
import { chairStart } from './window-bounds'

const PREFERRED = { width: 1440, height: 900 }

export interface ChairWindow {
  readonly window: PageWindow<'chair'>
  readonly answers: Answers<'chair-up' | 'set-open' | 'app-info' | 'close-answer'>
}

/** Opens the chair's console where it was, within a display that is there. Closing it ends the app, and the board. */
export function createChairWindow(options: LaunchOptions, settings: ScreenSettings): ChairWindow {
  const { chair: stored, boards: smartboards } = settings.now
  const screens = allDisplays()
  const bounds = chairStart({ screens, primary: screen.getPrimaryDisplay().id, stored, smartboards, size: PREFERRED })
  const { workArea } = screen.getDisplayMatching(bounds)
  const window = openPage('chair', {
    ...bounds,
    minWidth: Math.min(SMALLEST.width, workArea.width),
    minHeight: Math.min(SMALLEST.height, workArea.height),
    useContentSize: false,
    title: 'Driekring',
    backgroundColor: '#FAF7F1',
  })
  // Some systems cut the bounds a window is opened with to the size of the primary display.
  placeChair(window, bounds)
  if (stored?.isMaximized) window.maximize()
  rememberPlace(window, settings)
  keepReadable(window, settings)
  offerTextMenu(window)
  window.on('closed', () => app.quit())
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  // What was open when a page dies is opened again by the next one, without asking (docs/domain.md, rule 54).
  let open: MeetingId | null = null
  const answers: ChairWindow['answers'] = {
    ...guardClose(window, () => open !== null),
    'chair-up': async () => {
      pageIsUp(window)
      return ok(null)
    },
    'set-open': async (meetingId) => {
      open = meetingId
      return ok(null)
    },
    'app-info': async () =>
      ok({
        version: app.getVersion(),
        isTryout: options.isTryout,
        isStepped: options.steppedFrom !== null,
        openMeeting: open,
      }),
  }
  return { window, answers }
}
