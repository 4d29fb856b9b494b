import type { IpcProblem } from '@shared/ipc/contract'
import { fail, type Result } from '@shared/lib/result'

const MOST_TRIES = 8
const TRY_AGAIN_AFTER = 150

/**
 * Asks until it is answered. A page's very first calls may come before main knows for sure which page it is, and are
 * then refused; a moment later the same call passes.
 */
export async function insist<T>(call: () => Promise<Result<T, IpcProblem>>): Promise<Result<T, IpcProblem>> {
  for (let tries = 1; ; tries += 1) {
    const answer = await call().catch(() => fail('ipc/refused' as const))
    if (answer.ok || answer.problem !== 'ipc/refused' || tries === MOST_TRIES) return answer
    await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_AFTER))
  }
}
