import type { Answers } from '@shared/ipc/api'
import { ok } from '@shared/lib/result'
import { app } from 'electron'
import { sendTo } from '../ipc/send'
import type { PageWindow } from './page-window'

/** How long the page may take to write what waits and to answer (ms); a page that hangs holds nobody up. */
const ANSWER_WITHIN = 2_500

/**
 * Keeps the console open until its page has written what waits, and until the chair agreed when a meeting runs or something
 * is not saved (docs/domain.md, rule 164). When the whole app quits nobody is asked: the session of the computer ends.
 */
export function guardClose(window: PageWindow<'chair'>, isMeetingOpen: () => boolean): Answers<'close-answer'> {
  let mayGo = false
  let isQuitting = false
  let timer: NodeJS.Timeout | undefined
  const leave = () => {
    mayGo = true
    clearTimeout(timer)
    if (isQuitting) app.quit()
    else if (!window.isDestroyed()) window.close()
  }
  app.on('before-quit', () => {
    isQuitting = true
  })
  window.on('close', (event) => {
    if (mayGo || !isMeetingOpen() || window.webContents.isCrashed()) return
    event.preventDefault()
    sendTo(window, 'closing', { mayAsk: !isQuitting })
    clearTimeout(timer)
    timer = setTimeout(leave, ANSWER_WITHIN)
  })
  return {
    'close-answer': async (mayClose) => {
      clearTimeout(timer)
      if (mayClose || isQuitting) leave()
      return ok(null)
    },
  }
}
