import { useWallTime } from '@renderer/state/window/use-today'
import { Mark } from '@renderer/ui/mark'
import { wordsIn } from '@renderer/ui/text'
import { CIRCLES } from '@shared/lib/ids'
import { inList } from '@shared/lib/isolate'
import { pointsOf, type TalkState } from '@shared/talk/state'
import { formatCalendarDate } from '@shared/time/format'
import styles from './report.module.css'

/** What was written down: the outcome of each circle, the reaction and the follow-up. */
export function OutcomeTexts({ talk }: { readonly talk: TalkState }) {
  const t = wordsIn(['report', 'talk', 'common'])
  const now = useWallTime()
  return (
    <>
      <section className={styles['section']}>
        <h2>{t('report:outcome')}</h2>
        {CIRCLES.map((circle) => (
          <div key={circle} className={styles['points']}>
            <h3>
              <Mark circle={circle} size={14} />
              {t(`common:circle.${circle}`)}
            </h3>
            <ul>
              {pointsOf(talk, circle).length === 0 && <li className={styles['note']}>{t('report:none')}</li>}
              {pointsOf(talk, circle).map((point) => (
                <li key={point.id} dir="auto">
                  {point.text}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <section className={styles['section']}>
        <h2>{t('talk:reaction')}</h2>
        <p className={styles['text']} dir="auto">
          {talk.reaction || t('report:none')}
        </p>
      </section>
      <section className={styles['section']}>
        <h2>{t('talk:followUp')}</h2>
        <ul className={styles['points']}>
          {talk.actions.length === 0 && <li className={styles['note']}>{t('report:none')}</li>}
          {talk.actions.map((action) => (
            <li key={action.id}>
              <span dir="auto">{action.what}</span>
              <span className={styles['answer']}>
                {inList([
                  action.who || t('talk:noOwner'),
                  action.when ? formatCalendarDate(action.when, now) : t('talk:noDate'),
                ])}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
