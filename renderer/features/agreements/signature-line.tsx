import { useWallTime } from '@renderer/state/window/use-today'
import { wordsIn } from '@renderer/ui/text'
import { MARK_BOX } from '@shared/agreements/mark-path'
import type { Signature } from '@shared/agreements/signing'
import type { Attendee } from '@shared/meeting/pupil-setup'
import { formatCalendarDate } from '@shared/time/format'
import { PersonName } from './person-name'
import styles from './signing.module.css'

export interface SignatureLineProps {
  readonly person: Attendee
  readonly signature: Signature | null
}

/** Whether and how somebody signed, with what they said and the mark they made. */
export function SignatureLine({ person, signature }: SignatureLineProps) {
  const t = wordsIn('signing')
  const now = useWallTime()
  const line =
    signature &&
    t('line', {
      choice: t(`choice.${signature.choice}`),
      way: t(`way.${signature.way}`),
      date: formatCalendarDate(signature.date, now),
    })
  return (
    <>
      <div className={styles['who']}>
        <b>
          <PersonName person={person} />
        </b>
        {person.role && <span className={styles['quiet']}>{person.role}</span>}
      </div>
      <div className={styles['said']}>
        <span className={signature ? '' : styles['quiet']}>{line ?? t('open')}</span>
        {signature?.remark && (
          <span className={styles['quiet']} dir="auto">
            {signature.remark}
          </span>
        )}
      </div>
      {signature?.way === 'screen' && (
        <svg className={styles['mark']} viewBox={`0 0 ${MARK_BOX.width} ${MARK_BOX.height}`} aria-hidden="true">
          <path d={signature.mark} />
        </svg>
      )}
      {signature?.way === 'typed' && <span className={styles['typed']}>{signature.mark}</span>}
    </>
  )
}
