import type { FileProblem } from '@shared/ipc/contract'
import { fail, ok, type Result } from '@shared/lib/result'
import { problemOf } from './write-file'

/** Runs one file action after the other, and turns a thrown error into a problem. */
export function oneByOne() {
  let tail: Promise<unknown> = Promise.resolve()
  return <T>(action: () => Promise<T>): Promise<Result<T, FileProblem>> => {
    const next = tail.then(action).then(ok, (error: unknown) => fail(problemOf(error)))
    tail = next
    return next
  }
}
