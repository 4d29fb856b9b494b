import { wordsIn } from '@renderer/ui/text'
import { SMARTI } from '@shared/lib/smarti'
import { textOf } from '@shared/talk/case-state'
import { Check, CircleHelp, Minus } from 'lucide-react'
import styles from './goal-head.module.css'
import { KeptText } from './kept-text'
import type { PupilMeeting } from './pupil-meeting'

const ICON = { yes: Check, no: Minus, unknown: CircleHelp } as const

/**
 * The goal above the agreements, with what was answered to its six questions. It is written in its own part, or here
 * when the course has no such part (docs/domain.md, rule 134).
 */
export function GoalHead({ meeting, pupil }: PupilMeeting) {
  const t = wordsIn('agreements')
  const goal = textOf(meeting.pupilCase, 'goal')
  const check = meeting.pupilCase.goalCheck
  const hasOwnPart = meeting.agenda.steps.some((step) => step.kind === 'goal')
  const isChecked = SMARTI.some((letter) => check[letter] !== null)
  return (
    <section className={styles['goal']} aria-label={t('goalOf', { name: pupil.firstName })}>
      {hasOwnPart ? (
        <>
          <h2 className={styles['label']}>{t('goalOf', { name: pupil.firstName })}</h2>
          <p className={goal ? styles['text'] : styles['none']} dir="auto">
            {goal || t('goalNone')}
          </p>
        </>
      ) : (
        <KeptText
          field="case.goal"
          label={t('goalOf', { name: pupil.firstName })}
          rows={1}
          stored={goal}
          commandOf={(text) => ({ type: 'case/write', field: 'goal', text })}
        />
      )}
      {isChecked && (
        <ul className={styles['letters']}>
          {SMARTI.map((letter) => {
            const Icon = ICON[check[letter] ?? 'unknown']
            return (
              <li key={letter} data-answer={check[letter] ?? 'open'}>
                <Icon size={16} aria-hidden="true" />
                {t(`smarti.letter.${letter}`)}
                <span className={styles['state']}>{t(`smarti.state.${check[letter] ?? 'open'}`)}</span>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
