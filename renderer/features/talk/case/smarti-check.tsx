import { Segments } from '@renderer/ui/segments'
import { wordsIn } from '@renderer/ui/text'
import { SMARTI, SMARTI_ANSWERS, type SmartiAnswer, type SmartiCheck, type SmartiLetter } from '@shared/lib/smarti'
import { Check, CircleHelp, Minus } from 'lucide-react'
import { useId, useState } from 'react'
import styles from './smarti-check.module.css'

const ICON = { yes: Check, no: Minus, unknown: CircleHelp } as const

export interface SmartiCheckPanelProps {
  readonly check: SmartiCheck
  readonly onAnswer: (letter: SmartiLetter, answer: SmartiAnswer) => void
}

/** Six questions to ask aloud, one open at a time. They give no mark and block nothing (docs/domain.md, rule 74). */
export function SmartiCheckPanel({ check, onAnswer }: SmartiCheckPanelProps) {
  const t = wordsIn('pupilCase')
  const [open, setOpen] = useState<SmartiLetter>(SMARTI.find((letter) => check[letter] === null) ?? 'specific')
  const askId = useId()
  const answer = check[open]
  return (
    <div className={styles['check']}>
      <fieldset className={styles['letters']} aria-label={t('smarti.legend')}>
        {SMARTI.map((letter) => {
          const given = check[letter]
          const Icon = given ? ICON[given] : null
          return (
            <button
              key={letter}
              type="button"
              className={styles['letter']}
              aria-pressed={open === letter}
              aria-controls={askId}
              aria-label={t('smarti.pick', {
                name: t(`smarti.${letter}.name`),
                answer: given ? t(`smarti.answers.${given}`) : t('smarti.open'),
              })}
              data-answer={given ?? 'open'}
              onClick={() => setOpen(letter)}
            >
              {Icon ? (
                <Icon size={16} strokeWidth={2.4} aria-hidden="true" />
              ) : (
                <span className={styles['dot']} aria-hidden="true" />
              )}
              {t(`smarti.${letter}.name`)}
            </button>
          )
        })}
      </fieldset>
      <div id={askId} className={styles['ask']}>
        <p className={styles['question']}>{t(`smarti.${open}.ask`)}</p>
        <div className={styles['answers']}>
          <Segments
            // Another question is another group: its arrows must not go on from the one before.
            key={open}
            label={t(`smarti.${open}.ask`)}
            segments={SMARTI_ANSWERS.map((value) => ({ value, label: t(`smarti.answers.${value}`) }))}
            value={answer}
            onChange={(next) => onAnswer(open, next)}
          />
        </div>
        <p className={styles['on']} role="status">
          {(answer === 'no' || answer === 'unknown') && t('smarti.askOn', { question: t(`smarti.${open}.on`) })}
        </p>
      </div>
    </div>
  )
}
