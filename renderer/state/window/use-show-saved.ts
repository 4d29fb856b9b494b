import type { IpcProblem, SavedFiles } from '@shared/ipc/contract'
import { useState } from 'react'
import { useChair } from '../chair-context'

/** Opens the folder of files that were saved, and says when they are not there any more. */
export function useShowSaved({ id }: SavedFiles) {
  const { services } = useChair()
  const [problem, setProblem] = useState<IpcProblem | null>(null)
  const show = async () => {
    const reply = await services.bridge['show-saved'](id)
    setProblem(reply.ok ? null : reply.problem)
  }
  return { show, problem }
}
