import { wordsIn } from '@renderer/ui/text'
import type { SheetPlan } from '@shared/sheets/plan'
import { formatLongDate, noonOf } from '@shared/time/format'
import styles from './plan-block.module.css'
import { PaperBox, Person, Section } from './sheet-parts'
import common from './sheet-parts.module.css'

export interface PlanBlockProps {
  readonly plan: SheetPlan
  readonly name: string
}

/** Consent of the parents to the help at school, and the pupil's own say (docs/domain.md, rule 108). */
export function PlanBlock({ plan, name }: PlanBlockProps) {
  const t = wordsIn('sheets')
  const told = plan.toldBackOn && formatLongDate(noonOf(plan.toldBackOn))
  const rows = [
    [t('plan.pupilView', { name }), plan.pupilView],
    [t('plan.howAsked'), plan.howAsked],
    [t('plan.influence'), plan.influence],
    [t('plan.toldBackOn'), told],
  ] as const
  return (
    <>
      <Section title={t('plan.title')}>
        <p>{t('plan.about')}</p>
        {plan.consents.map(({ person, answer }) => (
          <div key={person.id} className={styles['row']}>
            <Person person={person} isShort />
            <PaperBox isOn={answer === 'yes'}>{t('plan.yes')}</PaperBox>
            <PaperBox isOn={answer === 'no'}>{t('plan.no')}</PaperBox>
          </div>
        ))}
      </Section>
      <Section title={<span>{t('plan.hearTitle', { name })}</span>}>
        <p>{t('plan.hearAbout')}</p>
        {rows.map(([label, text]) => (
          <div key={label} className={styles['said']}>
            <b>{label}</b>
            {text ? (
              <p className={common['text']} dir="auto">
                {text}
              </p>
            ) : (
              <span className={styles['line']} />
            )}
          </div>
        ))}
      </Section>
    </>
  )
}
