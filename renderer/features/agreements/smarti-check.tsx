import { useDispatch } from '@renderer/state/chair-context'
import { Segments } from '@renderer/ui/segments'
import { wordsIn } from '@renderer/ui/text'
import type { Agreement } from '@shared/agreements/state'
import { SMARTI, SMARTI_ANSWERS, type SmartiLetter } from '@shared/lib/smarti'
import { Check, CircleHelp, Minus } from 'lucide-react'
import { useState } from 'react'
import styles from './smarti-check.module.css'

const ICON = { yes: Check, no: Minus, unknown: CircleHelp } as const

/** Six questions about an agreement, one open at a time. They never block and give no mark (docs/domain.md, rule 74). */
export function SmartiQuestions({ agreement }: { readonly agreement: Agreement }) {
  const t = wordsIn('agreements')
  const dispatch = useDispatch()
  const { id, smarti } = agreement
  const [letter, setLetter] = useState<SmartiLetter | null>(null)
  const answers = SMARTI_ANSWERS.map((value) => ({ value, label: t(`smarti.answer.${value}`) }))
  return (
    <fieldset className={styles['check']}>
      <legend>{t('smarti.label')}</legend>
      <div className={styles['letters']}>
        {SMARTI.map((one) => {
          const answer = smarti[one]
          const Icon = answer && ICON[answer]
          const name = t('smarti.named', {
            letter: t(`smarti.letter.${one}`),
            state: t(`smarti.state.${answer ?? 'open'}`),
          })
          return (
            <button
              key={one}
              type="button"
              aria-label={name}
              aria-expanded={letter === one}
              data-answer={answer ?? 'open'}
              onClick={() => setLetter(letter === one ? null : one)}
            >
              {Icon && <Icon size={16} aria-hidden="true" />}
              {t(`smarti.letter.${one}`)}
            </button>
          )
        })}
      </div>
      {letter && (
        <div className={styles['question']}>
          <p>{t(`smarti.question.${letter}`)}</p>
          <Segments
            label={t(`smarti.question.${letter}`)}
            segments={answers}
            value={smarti[letter]}
            onChange={(answer) => dispatch({ type: 'agreements/check', id, letter, answer })}
          />
          {smarti[letter] === 'no' && <p className={styles['when']}>{t(`smarti.whenNo.${letter}`)}</p>}
        </div>
      )}
    </fieldset>
  )
}
