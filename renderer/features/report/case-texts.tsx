import { PartyMark } from '@renderer/ui/party-mark'
import { wordsIn } from '@renderer/ui/text'
import type { CaseState, Concern } from '@shared/talk/case-state'
import styles from './pupil-texts.module.css'
import { isThere, Section } from './report-section'

/** A concern with its example and what others said of it. */
export function ConcernText({ concern }: { readonly concern: Concern }) {
  const t = wordsIn('pupil')
  const { example, since, pupilReaction, parentsReaction } = concern
  const lines = [
    isThere(example) && t('report.example', { text: example }),
    isThere(since) && t('report.since', { text: since }),
    isThere(pupilReaction) && t('report.fact', { name: t('report.pupilReaction'), value: pupilReaction }),
    isThere(parentsReaction) && t('report.fact', { name: t('report.parentsReaction'), value: parentsReaction }),
  ].filter((line) => line !== false)
  return (
    <div className={styles['said']}>
      <PartyMark party={concern.saidBy} size={14} />
      <span>
        <span dir="auto">{concern.text}</span>
        {lines.map((line) => (
          <small key={line} className={styles['line']} dir="auto">
            {line}
          </small>
        ))}
      </span>
    </div>
  )
}

interface ExplanationsProps {
  readonly pupilCase: CaseState
  readonly isPart: boolean
}

/** Causes, each with the solution and who does it. */
export function Explanations({ pupilCase, isPart }: ExplanationsProps) {
  const t = wordsIn('pupil')
  return (
    <Section title={t('report.explanations')} isPart={isPart} isEmpty={pupilCase.explanations.length === 0}>
      {pupilCase.explanations.map(({ id, actor, cause, solution, doneBy }) => (
        <div key={id} className={styles['said']}>
          <PartyMark party={actor} size={14} />
          <span>
            <span dir="auto">{cause}</span>
            {isThere(solution) && (
              <small className={styles['line']}>
                {t('report.fact', { name: t('report.solution'), value: solution })}
              </small>
            )}
            {isThere(doneBy) && (
              <small className={styles['line']}>{t('report.fact', { name: t('report.doneBy'), value: doneBy })}</small>
            )}
          </span>
        </div>
      ))}
    </Section>
  )
}
