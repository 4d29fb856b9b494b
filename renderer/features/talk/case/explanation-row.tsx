import { useDispatch } from '@renderer/state/chair-context'
import { useDraft } from '@renderer/state/fields/use-draft'
import { useKeptField } from '@renderer/state/fields/use-kept-field'
import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import type { Explanation } from '@shared/talk/case-state'
import { Quote, X } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { Doers } from './doers'
import styles from './explain.module.css'
import { GrowText } from './grow-text'
import { InfluenceChoice } from './influence-choice'
import { SolutionStrengths } from './solution-strengths'
import { usePupilName } from './use-pupil-name'

export interface ExplanationRowProps {
  readonly explanation: Explanation
  /** Which one of its party, from 1. */
  readonly place: number
  /** Room for the next cause of its party; a stable part, or none. */
  readonly next: ReactNode
}

/** One cause: whether we can change it, what could help, and who does that. All of it can be mended where it stands. */
export const ExplanationRow = memo(function ExplanationRow({ explanation, place, next }: ExplanationRowProps) {
  const t = wordsIn('pupilCase')
  const dispatch = useDispatch()
  const pupil = usePupilName()
  const { id, actor, influence, doneBy, strengthIds = [] } = explanation
  const key = `explanation.${id}`
  const edit = (patch: Partial<Omit<Explanation, 'id'>>) => dispatch({ type: 'case/edit-explanation', id, patch }).ok
  const party = t(`partyLower.${actor}`)
  const [, setCause] = useDraft(`${key}.cause`, explanation.cause)
  const isNothing = (text: string) => text.trim() === ''
  const cause = useKeptField(`${key}.cause`, explanation.cause, (text) => !isNothing(text) && edit({ cause: text }))
  const solution = useKeptField(`${key}.solution`, explanation.solution, (text) => edit({ solution: text }))
  return (
    <>
      <div className={styles['first']}>
        <div className={styles['slip']} data-party={actor}>
          <GrowText
            label={t('explain.causeOf', { party, place })}
            value={cause.value}
            onChange={cause.onChange}
            // A cause cannot be empty: left empty, the words of before come back.
            onLeave={() => (isNothing(cause.value) ? setCause(null) : cause.onCommit())}
          />
          <div className={styles['foot']}>
            <button
              type="button"
              className={styles['own']}
              aria-pressed={explanation.isOwnWords ?? false}
              onClick={() => edit({ isOwnWords: !explanation.isOwnWords })}
            >
              <Quote size={13} aria-hidden="true" />
              {t(`explain.ownWords.${actor}`, { name: pupil })}
            </button>
            <Button
              kind="quiet"
              size="icon"
              aria-label={t('explain.remove', { party, place })}
              onClick={() => dispatch({ type: 'case/remove-explanation', id })}
            >
              <X size={15} aria-hidden="true" />
            </Button>
          </div>
        </div>
        {next}
      </div>
      <InfluenceChoice
        label={t('explain.influenceOf', { party, place })}
        value={influence}
        onChange={(chosen) => edit({ influence: chosen })}
      />
      <div className={[styles['slip'], styles['plain']].join(' ')}>
        <GrowText
          label={t('explain.solutionOf', { party, place })}
          placeholder={t('explain.solutionHint')}
          value={solution.value}
          onChange={solution.onChange}
          onLeave={solution.onCommit}
        />
        <SolutionStrengths
          label={t('explain.strengthsOf', { party, place })}
          value={strengthIds}
          onChange={(ids) => edit({ strengthIds: ids })}
        />
      </div>
      <Doers
        label={t('explain.doersOf', { party, place })}
        draft={`${key}.doer`}
        value={doneBy}
        onChange={(text) => edit({ doneBy: text })}
      />
    </>
  )
})
