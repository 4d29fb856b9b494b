import { wordsIn } from '@renderer/ui/text'
import { CIRCLES } from '@shared/lib/ids'
import type { MeetingReport } from '@shared/meeting/report'
import { formatElapsed, formatTimeOfDay } from '@shared/time/format'
import styles from './report.module.css'

/** The evening in a few figures. */
export function Figures({ report }: { readonly report: MeetingReport }) {
  const t = wordsIn(['report', 'common'])
  const rows = [
    [t('report:notes'), String(report.notes.total)],
    [t('report:selected'), String(report.notes.selected)],
    [t('report:asked'), String(report.notes.asked)],
    [t('report:kept'), String(report.notes.kept)],
    ...CIRCLES.map((circle) => [
      t('report:perCircle', { circle: t(`common:circleLower.${circle}`) }),
      String(report.askedByCircle[circle]),
    ]),
    [t('report:plannedEnd'), formatTimeOfDay(report.plannedEnd)],
    ...(report.actualEnd === null ? [] : [[t('report:actualEnd'), formatTimeOfDay(report.actualEnd)]]),
    ...(report.pause > 0 ? [[t('report:pauses'), formatElapsed(report.pause)]] : []),
  ]
  return (
    <section className={styles['section']}>
      <h2>{t('report:figures')}</h2>
      <dl className={styles['figures']}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
