import { useDispatch } from '@renderer/state/chair-context'
import { shortcutOf } from '@renderer/state/keys/use-shortcuts'
import { useToday } from '@renderer/state/window/use-today'
import { Button } from '@renderer/ui/button'
import { DateField } from '@renderer/ui/date-field'
import { Field } from '@renderer/ui/field'
import { leaveField } from '@renderer/ui/leave-field'
import { wordsIn } from '@renderer/ui/text'
import { hintsOf } from '@shared/agreements/checks'
import type { Agreement, AgreementWords } from '@shared/agreements/state'
import { wordHints } from '@shared/agreements/word-hints'
import { guidance } from '@shared/guidance/guidance'
import { ArrowDown, ArrowUp, Check, Trash2 } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import styles from './agreement-editor.module.css'
import { DoersField } from './doers-field'
import { HelpFields } from './help-fields'
import { HintLine } from './hint-line'
import { type PupilMeeting, useAgreementText, useTypedAgreement } from './pupil-meeting'
import { SmartiQuestions } from './smarti-check'
import { StrengthsField } from './strengths-field'

export interface AgreementEditorProps extends PupilMeeting {
  readonly agreement: Agreement
  readonly no: number
  readonly onReady: () => void
  readonly onRemoved: () => void
}

/** One agreement, open: every field, what to look at again, and its place among the others. */
export function AgreementEditor({ meeting, pupil, agreement, no, onReady, onRemoved }: AgreementEditorProps) {
  const t = wordsIn('agreements')
  const dispatch = useDispatch()
  const card = useRef<HTMLElement>(null)
  const today = useToday()
  const { id } = agreement
  const count = meeting.agreements.agreements.length
  const edit = (patch: Partial<AgreementWords>) =>
    dispatch({ type: 'agreements/edit', id, patch: patch as { startDate?: string } })
  const move = (by: number) => {
    const toIndex = no - 1 + by
    if (toIndex >= 0 && toIndex < count) dispatch({ type: 'agreements/move', id, toIndex })
  }
  const remove = () => {
    leaveField()
    if (dispatch({ type: 'agreements/remove', id }).ok) onRemoved()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const name = shortcutOf(event.nativeEvent)
    if (name !== 'ctrl+ArrowUp' && name !== 'ctrl+ArrowDown') return
    event.preventDefault()
    move(name === 'ctrl+ArrowUp' ? -1 : 1)
  }
  // An agreement that was just made or opened is written in at once.
  useEffect(() => {
    card.current?.querySelector('textarea')?.focus({ preventScroll: true })
    card.current?.scrollIntoView({ block: 'start' })
  }, [])
  // Nothing is missing in what was not begun.
  const typed = useTypedAgreement(agreement)
  const hints = typed.what.trim() === '' ? [] : hintsOf(typed)
  const hint = (...kinds: readonly (typeof hints)[number][]) =>
    kinds
      .filter((kind) => hints.includes(kind))
      .map((kind) => (
        <HintLine key={kind} isQuiet={kind === 'no-strength'}>
          {t(`hint.${kind}`)}
        </HintLine>
      ))
  const whatField = useAgreementText(agreement, 'what')
  return (
    <article ref={card} className={styles['card']} aria-label={t('number', { no })} onKeyDown={onKeyDown}>
      <span className={styles['no']} aria-hidden="true">
        {no}
      </span>
      <div className={styles['fields']}>
        <div className={styles['bar']}>
          <h3>{t('number', { no })}</h3>
          <Button kind="quiet" size="icon" aria-label={t('up', { no })} disabled={no === 1} onClick={() => move(-1)}>
            <ArrowUp size={18} aria-hidden="true" />
          </Button>
          <Button
            kind="quiet"
            size="icon"
            aria-label={t('down', { no })}
            disabled={no === count}
            onClick={() => move(1)}
          >
            <ArrowDown size={18} aria-hidden="true" />
          </Button>
          <Button kind="quiet" size="icon" aria-label={t('remove', { no })} onClick={remove}>
            <Trash2 size={18} aria-hidden="true" />
          </Button>
          <Button onClick={onReady}>
            <Check size={18} aria-hidden="true" />
            {t('ready')}
          </Button>
        </div>
        <div className={styles['group']}>
          <Field label={t('field.what')} hint={t('field.whatHint')} rows={2} {...whatField} />
          {wordHints(whatField.value, guidance().agreementWords).map(({ kind, word }) => (
            <HintLine key={kind}>{t(`hint.${kind}`, { word })}</HintLine>
          ))}
        </div>
        <div className={styles['group']}>
          <DoersField agreement={agreement} pupil={pupil} onEdit={edit} />
          {hint('no-doer')}
        </div>
        <div className={styles['group']}>
          <div className={styles['three']}>
            <Field label={t('field.whereWhen')} {...useAgreementText(agreement, 'whereWhen')} />
            {(['startDate', 'endDate'] as const).map((key) => (
              <DateField
                key={key}
                label={t(`field.${key}`)}
                value={agreement[key]}
                today={today}
                onChange={(date) => edit({ [key]: date })}
              />
            ))}
          </div>
          {hint('no-date', 'end-before-start')}
        </div>
        <div className={styles['group']}>
          <Field
            label={t('field.successSign')}
            hint={t('field.successHint')}
            {...useAgreementText(agreement, 'successSign')}
          />
          {hint('no-sign')}
        </div>
        <StrengthsField agreement={agreement} meeting={meeting} onEdit={edit} />
        {hint('no-strength')}
        <HelpFields agreement={agreement} onEdit={edit} />
        <SmartiQuestions agreement={agreement} />
      </div>
    </article>
  )
}
