import { useDispatch } from '@renderer/state/chair-context'
import { Segments } from '@renderer/ui/segments'
import { wordsIn } from '@renderer/ui/text'
import { placeOfNext } from '@shared/agreements/go-on'
import { type Agreement, evaluationOf, NEXTS, RESULTS } from '@shared/agreements/state'
import { CornerDownRight, MessageCircleQuestion } from 'lucide-react'
import { Doers } from './agreement-row'
import agreements from './agreements.module.css'
import styles from './evaluation.module.css'
import { KeptText } from './kept-text'
import type { PupilMeeting } from './pupil-meeting'

export interface EvaluationRowProps extends PupilMeeting {
  readonly agreement: Agreement
  readonly no: number
}

/** How one agreement of then went, what helped, and how it goes on. Not reached asks first what school did. */
export function EvaluationRow({ meeting, pupil, agreement, no }: EvaluationRowProps) {
  const t = wordsIn('evaluation')
  const dispatch = useDispatch()
  const { id } = agreement
  const evaluation = evaluationOf(meeting.agreements, id)
  const { result, next } = evaluation
  const place = placeOfNext(meeting.agreements, id)
  const results = RESULTS.map((value) => ({ value, label: t(`results.${value}`) }))
  const nexts = NEXTS.map((value) => ({ value, label: t(`nexts.${value}`) }))
  const text = (key: 'remark' | 'helped' | 'nextText', placeholder = '') => (
    <KeptText
      field={`evaluate.${id}.${key}`}
      label={t(key)}
      placeholder={placeholder}
      stored={evaluation[key]}
      commandOf={(value) =>
        key === 'nextText'
          ? { type: 'agreements/decide', id, patch: { nextText: value } }
          : { type: 'agreements/evaluate', id, patch: { [key]: value } }
      }
    />
  )
  return (
    <article className={styles['card']} data-result={result ?? 'open'} aria-label={agreement.what}>
      <span className={agreements['no']}>{no}</span>
      <div>
        <p className={styles['title']} dir="auto">
          {agreement.what}
        </p>
        <p className={styles['doers']}>
          <Doers agreement={agreement} people={pupil.attendees} />
          <span>{agreement.successSign}</span>
        </p>
      </div>
      <Segments
        label={t('result', { no })}
        segments={results}
        value={result}
        onChange={(value) => dispatch({ type: 'agreements/evaluate', id, patch: { result: value } })}
      />
      {result === 'not' && (
        <p className={styles['school']}>
          <MessageCircleQuestion size={18} aria-hidden="true" />
          {t('schoolFirst')}
        </p>
      )}
      <div className={styles['fields']}>
        {text('helped', t('helpedHint'))}
        <div className={styles['next']}>
          <span className={styles['legend']}>{t('nextLabel')}</span>
          <Segments
            label={t('next', { no })}
            segments={nexts}
            value={next}
            onChange={(value) => dispatch({ type: 'agreements/decide', id, patch: { next: value } })}
          />
        </div>
        {text('remark')}
        {(next === 'adapt' || next === 'extend' || evaluation.nextText !== '') && text('nextText')}
      </div>
      {place >= 0 && (
        <p className={styles['carried']} role="status">
          <CornerDownRight size={18} aria-hidden="true" />
          {t(next === 'stop' || next === null ? 'carriedStill' : 'carried', { no: place + 1 })}
        </p>
      )}
    </article>
  )
}
