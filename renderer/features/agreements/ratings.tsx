import { useDispatch } from '@renderer/state/chair-context'
import { useCalled } from '@renderer/state/window/use-called'
import { Button } from '@renderer/ui/button'
import { Panel } from '@renderer/ui/panel'
import { Segments } from '@renderer/ui/segments'
import { wordsIn } from '@renderer/ui/text'
import { TickBox } from '@renderer/ui/tick-box'
import { meanRating } from '@shared/agreements/checks'
import { NO_RATING } from '@shared/agreements/state'
import { LANGUAGES, perLanguage } from '@shared/lib/language'
import type { Attendee } from '@shared/meeting/pupil-setup'
import { signersOf } from '@shared/meeting/sign-status'
import type { MeetingState } from '@shared/meeting/state'
import { Info, Lock, X } from 'lucide-react'
import styles from './evaluation.module.css'
import { KeptText } from './kept-text'
import { PersonName } from './person-name'
import { usePupilMeeting } from './pupil-meeting'

const SCORES = ['1', '2', '3', '4', '5'] as const
const DECIMALS = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const
const oneDecimal = perLanguage((language) => new Intl.NumberFormat(LANGUAGES[language].locale, DECIMALS))

/** Each person gives the talk 1 to 5. One that was not given is no 0 and is not counted (docs/domain.md, rule 111). */
export function Ratings() {
  const t = wordsIn(['evaluation', 'common'])
  const about = usePupilMeeting()
  if (!about) return null
  const people = signersOf(about.pupil)
  const { ratings } = about.meeting.agreements
  const mean = meanRating(people.map(({ id }) => ratings[id] ?? NO_RATING))
  return (
    <Panel
      title={t('evaluation:rating.title')}
      aside={
        <>
          <Lock size={14} aria-hidden="true" />
          {t('common:private')}
        </>
      }
    >
      <ul className={styles['ratings']}>
        {people.map((person) => (
          <li key={person.id}>
            <RatingOf meeting={about.meeting} person={person} />
          </li>
        ))}
      </ul>
      <p className={styles['given']}>
        <Info size={16} aria-hidden="true" />
        <span>
          {t('evaluation:rating.given', { given: mean?.given ?? 0, count: people.length })}{' '}
          {mean && t('evaluation:rating.mean', { mean: oneDecimal().format(mean.mean) })} {t('evaluation:rating.stays')}
        </span>
      </p>
    </Panel>
  )
}

function RatingOf({ meeting, person }: { readonly meeting: MeetingState; readonly person: Attendee }) {
  const t = wordsIn('evaluation')
  const dispatch = useDispatch()
  const { id } = person
  const name = useCalled()(person)
  const { score, remark, onPaper } = meeting.agreements.ratings[id] ?? NO_RATING
  const rate = (next: number | null) => dispatch({ type: 'agreements/rate', personId: id, patch: { score: next } })
  return (
    <>
      <p className={styles['rater']}>
        <PersonName person={person} />
        {score === null ? (
          <span className={styles['notGiven']}>{t('rating.notGiven')}</span>
        ) : (
          <Button kind="quiet" size="icon" aria-label={t('rating.clear', { name })} onClick={() => rate(null)}>
            <X size={16} aria-hidden="true" />
          </Button>
        )}
      </p>
      <Segments
        label={t('rating.of', { name })}
        segments={SCORES.map((value) => ({ value, label: value }))}
        value={SCORES.find((value) => Number(value) === score) ?? null}
        onChange={(value) => rate(Number(value))}
      />
      <KeptText
        field={`rating.${id}`}
        label={t('rating.remarkOf', { name })}
        isLabelHidden
        placeholder={t('rating.remarkHint')}
        stored={remark}
        commandOf={(text) => ({ type: 'agreements/rate', personId: id, patch: { remark: text } })}
      />
      <TickBox
        isOn={onPaper}
        label={t('rating.onPaperOf', { name })}
        onChange={(isOn) => dispatch({ type: 'agreements/rate', personId: id, patch: { onPaper: isOn } })}
      >
        {t('rating.onPaper')}
      </TickBox>
    </>
  )
}
