import { useChair } from '@renderer/state/chair-context'
import type { IpcProblem } from '@shared/ipc/contract'
import type { Result } from '@shared/lib/result'
import { NO_SCHOOL, type School } from '@shared/sheets/school'
import { useEffect, useState } from 'react'

export interface KeptSchool {
  readonly school: School
  readonly save: (school: School) => Promise<Result<null, IpcProblem>>
}

/** The school as main keeps it. Until it was read, and when it cannot be, nothing is filled in. */
export function useSchool(): KeptSchool {
  const { services } = useChair()
  const [school, setSchool] = useState<School>(NO_SCHOOL)
  useEffect(() => {
    let isHere = true
    void services.bridge['school-read']().then((reply) => {
      if (isHere && reply.ok) setSchool(reply.value)
    })
    return () => {
      isHere = false
    }
  }, [services])
  const save: KeptSchool['save'] = async (next) => {
    const reply = await services.bridge['school-write'](next)
    if (reply.ok) setSchool(next)
    return reply
  }
  return { school, save }
}
