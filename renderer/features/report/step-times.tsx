import { wordsIn } from '@renderer/ui/text'
import type { StepReport } from '@shared/meeting/report'
import { formatElapsed, formatTimeOfDay } from '@shared/time/format'
import styles from './report.module.css'

/** How long each step really took, beside its plan. */
export function StepTimes({ steps }: { readonly steps: readonly StepReport[] }) {
  const t = wordsIn(['report', 'agenda', 'common'])
  const nameOf = ({ step }: StepReport) => {
    const name = step.kind === 'collect' ? t('agenda:doing.collect') : t(`agenda:step.${step.kind}`)
    return step.circle ? `${name}, ${t(`common:circleLower.${step.circle}`)}` : name
  }
  return (
    <section className={styles['section']}>
      <h2>{t('report:times')}</h2>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th>{t('report:stepColumn')}</th>
            <th>{t('report:fromColumn')}</th>
            <th>{t('report:plannedColumn')}</th>
            <th>{t('report:spent')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((row) => (
            <tr key={row.step.id} className={row.from === null ? styles['quiet'] : ''}>
              <td>{nameOf(row)}</td>
              <td>{row.from === null ? t('agenda:skipped') : formatTimeOfDay(row.from)}</td>
              <td>{row.step.planned > 0 && formatElapsed(row.step.planned)}</td>
              <td>
                {formatElapsed(row.spent)}
                {row.banked > 0 && ` (${t('report:banked', { time: formatElapsed(row.banked) })})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
