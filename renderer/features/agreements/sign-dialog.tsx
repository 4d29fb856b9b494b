import { useChair, useDispatch } from '@renderer/state/chair-context'
import { useDraft } from '@renderer/state/fields/use-draft'
import { useCalled } from '@renderer/state/window/use-called'
import { DateField } from '@renderer/ui/date-field'
import { Field } from '@renderer/ui/field'
import { takeOverField } from '@renderer/ui/leave-field'
import { QuestionDialog } from '@renderer/ui/question-dialog'
import { Segments } from '@renderer/ui/segments'
import { wordsIn } from '@renderer/ui/text'
import { CHOICES, SIGN_WAYS, type SignChoice, type SignWay } from '@shared/agreements/schema-signing'
import type { SignedVersion } from '@shared/agreements/signing'
import type { MeetingProblem } from '@shared/meeting/problems'
import type { Attendee } from '@shared/meeting/pupil-setup'
import { calendarDateOf } from '@shared/time/format'
import { type ReactNode, useState } from 'react'
import { HintLine } from './hint-line'
import { missingIn } from './missing-in'
import { SignaturePad } from './signature-pad'
import styles from './signing.module.css'

export interface SignDialogProps {
  readonly version: SignedVersion
  readonly person: Attendee
  readonly onClose: () => void
}

/** One person signs one version: a choice, a remark, and a mark on the screen, a typed name, or a note of the paper. */
export function SignDialog({ version, person, onClose }: SignDialogProps) {
  const t = wordsIn(['signing', 'common', 'problems'])
  const { services } = useChair()
  const dispatch = useDispatch()
  const { id } = person
  const name = useCalled()(person)
  const today = calendarDateOf(services.clock.now().wall)
  const [choice, setChoice] = useState<SignChoice | null>(null)
  const [way, setWay] = useState<SignWay>('paper')
  const [drawn, setDrawn] = useState('')
  const [date, setDate] = useState(today)
  const [isAsked, setAsked] = useState(false)
  const [refused, setRefused] = useState<MeetingProblem | null>(null)
  const [remark, setRemark] = useDraft(`sign.${version.no}.${id}.remark`)
  const [typed, setTyped] = useDraft(`sign.${version.no}.${id}.name`)
  // Another way takes the pad away with what was drawn on it.
  const chooseWay = (next: SignWay) => {
    setWay(next)
    setDrawn('')
  }
  const missing = missingIn({ choice, remark, way, drawn, typed, date })
  const why = isAsked && missing ? t(`signing:dialog.missing.${missing}`) : refused && t(`problems:${refused}`)
  const forget = () => {
    setRemark(null)
    setTyped(null)
    onClose()
  }
  const sign = () => {
    setAsked(true)
    if (!takeOverField()) return
    if (missing || choice === null) return
    const mark = way === 'screen' ? drawn : way === 'typed' ? typed.trim() : ''
    const given = { version: version.no, hash: version.hash, personId: id, choice, remark: remark.trim(), way, mark }
    const signed = dispatch({ type: 'signing/sign', ...given, date: way === 'paper' ? date : today })
    if (signed.ok) forget()
    else setRefused(signed.problem)
  }
  const choices = CHOICES.map((value) => ({ value, label: t(`signing:choice.${value}`) }))
  const ways = SIGN_WAYS.map((value) => ({ value, label: t(`signing:dialog.${value}`) }))
  return (
    <QuestionDialog
      title={t('signing:dialog.title', { name })}
      confirm={t('signing:dialog.confirm')}
      decline={t('common:cancel')}
      isWide
      onConfirm={sign}
      onDecline={forget}
    >
      <div className={styles['form']}>
        <Asked label={t('signing:dialog.choice', { name })}>
          {(label) => <Segments label={label} segments={choices} value={choice} onChange={setChoice} />}
        </Asked>
        <Field
          label={t(choice === 'notAgreed' ? 'signing:dialog.reason' : 'signing:dialog.remark')}
          rows={2}
          value={remark}
          onChange={setRemark}
        />
        <Asked label={t('signing:dialog.way')}>
          {(label) => <Segments label={label} segments={ways} value={way} onChange={chooseWay} />}
        </Asked>
        {way === 'screen' && <SignaturePad onChange={setDrawn} />}
        {way === 'typed' && <Field label={t('signing:dialog.name')} value={typed} onChange={setTyped} />}
        {way === 'paper' && (
          <>
            <p>{t('signing:dialog.paperText')}</p>
            <DateField
              label={t('signing:dialog.date')}
              value={date}
              today={today}
              towards="back"
              isRequired
              isImmediate
              onChange={setDate}
            />
          </>
        )}
        <div className={styles['why']}>
          {why && (
            <div role="alert">
              <HintLine>{why}</HintLine>
            </div>
          )}
        </div>
        <p className={styles['quiet']}>{t('signing:dialog.forGood')}</p>
      </div>
    </QuestionDialog>
  )
}

function Asked({ label, children }: { readonly label: string; readonly children: (label: string) => ReactNode }) {
  return (
    <div className={styles['asked']}>
      <span aria-hidden="true">{label}</span>
      {children(label)}
    </div>
  )
}
