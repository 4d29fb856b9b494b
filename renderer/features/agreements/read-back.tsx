import { Button } from '@renderer/ui/button'
import { Panel } from '@renderer/ui/panel'
import { wordsIn } from '@renderer/ui/text'
import { readingOf } from '@shared/agreements/checks'
import type { Agreement } from '@shared/agreements/state'
import type { AgreementId } from '@shared/lib/ids'
import type { Attendee } from '@shared/meeting/pupil-setup'
import { atTable } from '@shared/meeting/sign-status'
import { ArrowLeft, ArrowRight, Check } from 'lucide-react'
import { useState } from 'react'
import { Consents } from './consents'
import { type PupilMeeting, usePupilMeeting } from './pupil-meeting'
import styles from './read-back.module.css'
import { ReadBackSentence } from './read-back-sentence'
import { ReadOnSmartboard } from './read-on-smartboard'

const idsOf = (people: readonly Attendee[]) => people.map(({ id }) => id)

function firstToRead(about: PupilMeeting | null): AgreementId | null {
  const people = about ? atTable(about.pupil) : []
  return about?.meeting.agreements.agreements.find((one) => readingOf(one, idsOf(people)).open > 0)?.id ?? null
}

export interface ReadBackProps {
  /** Sentence and answers side by side, where there is room. */
  readonly isWide?: boolean
}

/** Reads the agreements back one by one; each person says yes, partly or not yet (docs/domain.md, rule 103). */
export function ReadBack({ isWide = false }: ReadBackProps) {
  const t = wordsIn('agreements')
  const about = usePupilMeeting()
  // Where reading goes on is decided once: a last answer must not turn the page while somebody still says something.
  const [wanted, setWanted] = useState<AgreementId | null>(() => firstToRead(about))
  if (!about) return null
  const { meeting, pupil } = about
  const people = atTable(pupil)
  const all = meeting.agreements.agreements
  const done = all.filter((one) => readingOf(one, idsOf(people)).open === 0).length
  const index = Math.max(
    0,
    all.findIndex(({ id }) => id === wanted),
  )
  const current = all[index]
  const goTo = (place: number) => setWanted(all[place]?.id ?? null)
  return (
    <Panel title={t('readBack.title')} aside={all.length > 0 && t('readBack.count', { done, count: all.length })}>
      {!current && <p className={styles['quiet']}>{t('readBack.none')}</p>}
      {current && (
        <>
          <ol className={styles['list']}>
            {all.map((one, place) => (
              <li key={one.id}>
                <ReadRow agreement={one} people={people} isCurrent={place === index} onRead={() => goTo(place)} />
              </li>
            ))}
          </ol>
          <div className={isWide ? styles['wide'] : styles['narrow']}>
            <div className={styles['read']}>
              <h3 className={styles['label']}>{t('readBack.current', { no: index + 1 })}</h3>
              <ReadBackSentence meeting={meeting} agreement={current} />
              <ReadOnSmartboard meeting={meeting} agreement={current} />
            </div>
            <Consents key={current.id} agreement={current} people={people} />
          </div>
          <div className={styles['foot']}>
            <Button size="small" disabled={index === 0} onClick={() => goTo(index - 1)}>
              <ArrowLeft size={18} aria-hidden="true" />
              {t('readBack.previous')}
            </Button>
            <Button size="small" disabled={index === all.length - 1} onClick={() => goTo(index + 1)}>
              {t('readBack.next')}
              <ArrowRight size={18} aria-hidden="true" />
            </Button>
          </div>
        </>
      )}
    </Panel>
  )
}

interface ReadRowProps {
  readonly agreement: Agreement
  readonly people: readonly Attendee[]
  readonly isCurrent: boolean
  readonly onRead: () => void
}

function ReadRow({ agreement, people, isCurrent, onRead }: ReadRowProps) {
  const t = wordsIn('agreements')
  const { open, state } = readingOf(agreement, idsOf(people))
  return (
    <button type="button" className={styles['row']} aria-current={isCurrent} data-reading={state} onClick={onRead}>
      <span className={styles['check']}>{state === 'allYes' && <Check size={18} aria-hidden="true" />}</span>
      <span className={styles['what']} dir="auto">
        {agreement.what || t('noWhat')}
      </span>
      <span className={styles['state']}>
        {state !== 'open' ? t(`readBack.${state}`) : open > 0 && t('readBack.someOpen', { count: open })}
      </span>
    </button>
  )
}
