import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { Panel } from '@renderer/ui/panel'
import { wordsIn } from '@renderer/ui/text'
import { Star } from 'lucide-react'
import { useMemo } from 'react'
import { CaseText } from './case-text'
import { GoalHintLines } from './goal-hint-lines'
import styles from './goal-panel.module.css'
import { PartyMark } from './party-mark'
import { ReleaseButtons } from './release-buttons'
import { SmartboardFrame } from './smartboard-frame'
import { SmartiCheckPanel } from './smarti-check'
import { useCaseWords } from './use-case-text'
import { usePupilName } from './use-pupil-name'
import { useGoalRelease } from './use-release'

/** One goal in plain words, what it looks like when it works, and six questions about it (docs/domain.md, rule 73). */
export function GoalPanel() {
  const t = wordsIn('pupilCase')
  const dispatch = useDispatch()
  const name = usePupilName()
  const check = useMeetingStore((store) => store.meeting?.pupilCase.goalCheck)
  if (!check) return null
  return (
    <Panel title={t('goal.goalOf', { name })} className={styles['fill']}>
      <div className={styles['scroll']}>
        <GoalText />
        <SmartiCheckPanel
          check={check}
          onAnswer={(letter, answer) => dispatch({ type: 'case/check-goal', letter, answer })}
        />
        <div className={styles['pair']}>
          <CaseText field="successSign" rows={2} />
          <CaseText field="pupilWords" rows={2} />
        </div>
        <div className={styles['pair']}>
          <CaseText field="bothersMost" rows={2} />
          <StarredStrengths />
        </div>
      </div>
    </Panel>
  )
}

function GoalText() {
  const t = wordsIn('pupilCase')
  const release = useGoalRelease()
  const [words] = useCaseWords('goal')
  return (
    <SmartboardFrame release={release}>
      <div className={styles['goal']}>
        <CaseText field="goal" rows={2} />
        <GoalHintLines text={words} />
        <div className={styles['release']}>
          {release.refusal === 'closed' && <span className={styles['why']}>{t('release.closed')}</span>}
          <ReleaseButtons release={release} text={words} />
        </div>
      </div>
    </SmartboardFrame>
  )
}

/** Strengths with a star: what the goal and the agreements can be built with. */
function StarredStrengths() {
  const t = wordsIn('pupilCase')
  const strengths = useMeetingStore((store) => store.meeting?.strengths.strengths)
  const starred = useMemo(() => strengths?.filter((strength) => strength.isForGoal) ?? [], [strengths])
  return (
    <section className={styles['strengths']} aria-label={t('goal.strengths')}>
      <h3>{t('goal.strengths')}</h3>
      {starred.length === 0 && <p className={styles['why']}>{t('goal.noStrengths')}</p>}
      <ul>
        {starred.map(({ id, text, saidBy }) => (
          <li key={id}>
            <Star size={16} aria-hidden="true" />
            <span dir="auto">{text}</span>
            <span className={styles['saidBy']}>
              <PartyMark party={saidBy} size={12} />
              {t(`party.${saidBy}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
