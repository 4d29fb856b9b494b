import type { Answers } from '@shared/ipc/api'
import type { SmartboardAct, SmartboardStatus } from '@shared/ipc/contract'
import { ok } from '@shared/lib/result'
import { BLANK_VIEW, type ProjectorView } from '@shared/smartboard/projector-view'
import { smartboardShape } from '@shared/smartboard/shape'
import type { ClockSource } from '../clock/source'
import { handleCalls } from '../ipc/handle'
import { sendTo } from '../ipc/send'
import { type PageWindow, pageIsUp } from './page-window'
import type { ScreenSettings } from './screen-settings'
import { type SmartboardPlace, smartboardPlace } from './smartboard-place'

/** The view is sent again this often, so that a board that missed one catches up. */
const RESEND_EVERY = 5_000

/**
 * Keeps what the one public window shows: it starts blank and shows only what the chair published last, or the test
 * picture. Where it stands is the business of smartboard-place.ts.
 */
export function setupSmartboard(
  clock: ClockSource,
  chair: PageWindow<'chair'>,
  settings: ScreenSettings,
): Answers<'publish-view' | 'smartboard-status' | 'smartboard-act'> {
  let view: ProjectorView = BLANK_VIEW
  let isTest = false

  const status = (): SmartboardStatus => {
    const [width, height] = place.contentSize ?? [16, 9]
    return { ...place.status(), shape: smartboardShape(width, height), isTest }
  }
  const tellChair = () => sendTo(chair, 'smartboard-status', status())
  const show = () => {
    const smartboard = place.window
    if (!smartboard) return
    sendTo(smartboard, 'test-picture', { isOn: isTest })
    sendTo(smartboard, 'view', view)
  }
  const setTest = (isOn: boolean) => {
    if (isTest === isOn) return
    isTest = isOn
    show()
    tellChair()
  }
  const place: SmartboardPlace = smartboardPlace({
    chair,
    settings,
    onChange: tellChair,
    onOpened: (window) =>
      handleCalls('projector', window, {
        'projector-ready': async () => {
          show()
          sendTo(window, 'clock', clock.message())
          return ok(null)
        },
        'projector-up': async () => {
          pageIsUp(window)
          return ok(null)
        },
      }),
  })

  // A console that starts anew has no test open.
  chair.webContents.on('did-start-loading', () => setTest(false))
  clock.onMessage((message) => place.window && sendTo(place.window, 'clock', message))
  setInterval(show, RESEND_EVERY)
  place.open()

  return {
    'publish-view': async (next) => {
      view = next
      // Whatever the chair puts on the board comes before the test (docs/domain.md, rule 57).
      setTest(false)
      show()
      return ok(null)
    },
    'smartboard-status': async () => ok(status()),
    'smartboard-act': async (act: SmartboardAct) => {
      if (act.do === 'test') setTest(act.isOn)
      else place.act(act)
      return ok(null)
    },
  }
}
