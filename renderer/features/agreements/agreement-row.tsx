import { useWallTime } from '@renderer/state/window/use-today'
import { wordsIn } from '@renderer/ui/text'
import type { Agreement } from '@shared/agreements/state'
import type { Attendee } from '@shared/meeting/pupil-setup'
import { formatCalendarDate } from '@shared/time/format'
import styles from './agreements.module.css'
import { PersonName } from './person-name'

export interface AgreementRowProps {
  readonly agreement: Agreement
  readonly no: number
  readonly people: readonly Attendee[]
  /** It goes on from the meeting before. */
  readonly isFromBefore: boolean
  readonly onOpen: () => void
}

/** Who does it, by mark and name, and in words. */
export function Doers({ agreement, people }: Pick<AgreementRowProps, 'agreement' | 'people'>) {
  return (
    <>
      {people
        .filter(({ id }) => agreement.doers.includes(id))
        .map((person) => (
          <PersonName key={person.id} person={person} />
        ))}
      {agreement.who && <span dir="auto">{agreement.who}</span>}
    </>
  )
}

/** An agreement in one line; a press opens it. */
export function AgreementRow({ agreement, no, people, isFromBefore, onOpen }: AgreementRowProps) {
  const t = wordsIn(['agreements', 'evaluation'])
  const what = agreement.what || t('agreements:noWhat')
  const now = useWallTime()
  const days = [agreement.startDate, agreement.endDate]
    .filter((date) => date !== '')
    .map((date) => formatCalendarDate(date, now))
  return (
    <button type="button" className={styles['row']} aria-label={t('agreements:open', { no, what })} onClick={onOpen}>
      <span className={styles['no']}>{no}</span>
      <span className={agreement.what ? '' : styles['muted']}>
        <bdi>{what}</bdi>
        {isFromBefore && <small className={styles['before']}>{t('evaluation:fromBefore')}</small>}
      </span>
      <span className={styles['doers']}>
        <Doers agreement={agreement} people={people} />
      </span>
      <span dir="auto">{agreement.whereWhen || days.join(' – ')}</span>
      <span dir="auto">{agreement.successSign}</span>
    </button>
  )
}
