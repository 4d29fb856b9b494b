import { useCalled } from '@renderer/state/window/use-called'
import { PartyMark } from '@renderer/ui/party-mark'
import { type Attendee, partyOf } from '@shared/meeting/pupil-setup'
import type { ReactNode } from 'react'
import styles from './people.module.css'

/** Somebody's mark and name. */
export function PersonName({ person, children }: { readonly person: Attendee; readonly children?: ReactNode }) {
  const called = useCalled()
  return (
    <span className={styles['person']}>
      <PartyMark party={partyOf(person)} size={14} />
      <bdi>{called(person)}</bdi>
      {children}
    </span>
  )
}
