import { Panel } from '@renderer/ui/panel'
import { wordsIn } from '@renderer/ui/text'
import styles from './agreements.module.css'
import { CycleLine } from './cycle-line'
import { EvaluationRow } from './evaluation-row'
import { KeptText } from './kept-text'
import { usePupilMeeting } from './pupil-meeting'
import { TakeOver } from './take-over'

/** Looking back: the cycle on top, how each agreement of then went, and what goes on (docs/domain.md, rules 109, 110). */
export function LookBackMain() {
  const t = wordsIn(['evaluation', 'agreements'])
  const about = usePupilMeeting()
  if (!about) return null
  const { meeting, pupil } = about
  const { agreements } = meeting
  const before = agreements.previous?.agreements ?? []
  return (
    <div className={styles['scroll']}>
      <CycleLine meeting={meeting} />
      {agreements.previous?.goal && (
        <Panel title={t('evaluation:goalThen')}>
          <p dir="auto">{agreements.previous.goal}</p>
        </Panel>
      )}
      {before.length === 0 && <p className={styles['quiet']}>{t('evaluation:none')}</p>}
      <ol className={styles['list']} aria-label={t('evaluation:agreements')}>
        {before.map((agreement, index) => (
          <li key={agreement.id}>
            <EvaluationRow meeting={meeting} pupil={pupil} agreement={agreement} no={index + 1} />
          </li>
        ))}
      </ol>
      <TakeOver meeting={meeting} />
      <Panel title={t('evaluation:nextStep')}>
        <KeptText
          field="followUp.nextStep"
          label={t('evaluation:nextStep')}
          isLabelHidden
          rows={2}
          stored={agreements.followUp.nextStep}
          commandOf={(nextStep) => ({ type: 'agreements/follow-up', patch: { nextStep } })}
        />
      </Panel>
    </div>
  )
}
