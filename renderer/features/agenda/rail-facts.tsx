import { useMeetingStore } from '@renderer/state/chair-context'
import { PartyMark } from '@renderer/ui/party-mark'
import { wordsIn } from '@renderer/ui/text'
import { isolated } from '@shared/lib/isolate'
import { type Aims, type Attendee, partyOf } from '@shared/meeting/pupil-setup'
import styles from './rail-facts.module.css'

const PARTIES = ['pupil', 'parents', 'school'] as const satisfies (keyof Aims)[]
const NOBODY: readonly Attendee[] = []

/** Under the course: what each wants of this meeting, and who is at the table. */
export function RailFacts() {
  const t = wordsIn('pupil')
  return (
    // A box that scrolls must be reachable with the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className={styles['facts']} aria-label={t('rail.table')} tabIndex={0}>
      <AimsFact />
      <Table />
    </section>
  )
}

function AimsFact() {
  const t = wordsIn('pupil')
  const aims = useMeetingStore(({ meeting }) => meeting?.pupil?.aims)
  const filled = aims ? PARTIES.filter((party) => aims[party].trim() !== '') : []
  return (
    <div className={styles['fact']}>
      <h3>{t('rail.aim')}</h3>
      {filled.length === 0 && <p className={styles['none']}>{t('rail.noAim')}</p>}
      <ul>
        {filled.map((party) => (
          <li key={party}>
            <PartyMark party={party} size={12} />
            <span className={styles['aim']} dir="auto">
              {aims?.[party]}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Table() {
  const t = wordsIn('pupil')
  const attendees = useMeetingStore(({ meeting }) => meeting?.pupil?.attendees ?? NOBODY)
  const named = (person: Attendee) => {
    const name = person.name.trim() || t(`people.kind.${person.kind}`)
    const role = person.role.trim() || (person.name.trim() ? t(`people.kind.${person.kind}`).toLowerCase() : '')
    return role === '' ? isolated(name) : t('rail.named', { name, role })
  }
  return (
    <div className={styles['fact']}>
      <h3>{t('rail.table')}</h3>
      {attendees.length === 0 && <p className={styles['none']}>{t('rail.noTable')}</p>}
      <ul>
        {attendees.map((person) => (
          <li key={person.id} className={person.isPresent ? '' : styles['absent']}>
            <PartyMark party={partyOf(person)} size={12} />
            <span>
              {named(person)}
              {!person.isPresent && <small>{t('rail.absent')}</small>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
