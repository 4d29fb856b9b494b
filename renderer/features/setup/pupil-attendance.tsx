import { useMeetingStore } from '@renderer/state/chair-context'
import { useCalled } from '@renderer/state/window/use-called'
import { PartyMark } from '@renderer/ui/party-mark'
import { wordsIn } from '@renderer/ui/text'
import { TickBox } from '@renderer/ui/tick-box'
import { type Attendee, partyOf } from '@shared/meeting/pupil-setup'
import styles from './attendance.module.css'
import { usePeople } from './use-people'

const NOBODY: readonly Attendee[] = []

/** Who of those who were expected is at the table. Only the chair sees it. */
export function PupilAttendance() {
  const t = wordsIn('pupil')
  const { change } = usePeople()
  const called = useCalled()
  const attendees = useMeetingStore(({ meeting }) => meeting?.pupil?.attendees ?? NOBODY)
  if (attendees.length === 0) return <p>{t('rail.noTable')}</p>
  const present = attendees.filter((one) => one.isPresent).length
  return (
    <>
      <ul className={styles['people']}>
        {attendees.map((person) => {
          const name = called(person)
          return (
            <li key={person.id}>
              <TickBox
                isOn={person.isPresent}
                label={t('people.present', { name })}
                onChange={(isPresent) => change(person.id, { isPresent })}
              >
                <span className={styles['person']}>
                  <PartyMark party={partyOf(person)} size={14} />
                  <bdi>{person.name.trim() || name}</bdi>
                  {person.role.trim() !== '' && <small dir="auto">{person.role}</small>}
                </span>
              </TickBox>
            </li>
          )
        })}
      </ul>
      <p className={styles['sum']}>{t('people.count', { present, total: attendees.length })}</p>
    </>
  )
}
