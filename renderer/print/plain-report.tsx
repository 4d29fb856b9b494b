import { wordsIn } from '@renderer/ui/text'
import { inList, isolated } from '@shared/lib/isolate'
import { languageTags } from '@shared/lib/language'
import type { PlainReport as Model } from '@shared/sheets/plain-report'
import { formatLongDate } from '@shared/time/format'
import { useWhenBack } from './follow-up-box'
import styles from './plain-report.module.css'
import { Dots, Letterhead, type SheetProps, useNames } from './sheet-parts'
import common from './sheet-parts.module.css'

/** Half a page in plain words: what goes well, the goal, who does what, and when we look back. */
export function PlainReport({ sheet, school }: SheetProps<Model>) {
  const t = wordsIn('sheets')
  const { pupil, namesOf } = useNames()
  const { about, to, followUp } = sheet
  const when = useWhenBack(followUp)
  const isPupil = to.length > 0 && to.every((person) => person.kind === 'pupil')
  const doing = sheet.agreements.map(({ doers, who, what }) => {
    const names = inList([doers.length > 0 ? namesOf(doers) : '', who])
    return names ? `${names}: ${isolated(what)}` : what
  })
  const parts = [
    ['strengths', sheet.strengths],
    ['goal', sheet.goal ? [sheet.goal] : []],
    ['agreed', doing],
  ] as const
  return (
    <article className={`${common['sheet']} ${styles['plain']}`} lang={languageTags().lang}>
      <Letterhead title={t('plainReport.title')} school={school} schoolName={about.school}>
        {to.length > 0 && <p>{t('reportSheet.forWhom', { names: namesOf(to) })}</p>}
      </Letterhead>
      <p className={styles['first']}>
        {t('plainReport.spoke', { date: formatLongDate(about.begin), name: pupil(about.firstName) })}
      </p>
      {parts
        .filter(([, texts]) => texts.length > 0)
        .map(([part, texts]) => (
          <section key={part}>
            <h2>{t(`plainReport.${part}`)}</h2>
            <Dots texts={texts} />
          </section>
        ))}
      {when && <p className={styles['back']}>{t('plainReport.lookBack', { when })}</p>}
      {followUp.contactForm && (
        <p>{t(isPupil ? 'plainReport.contactPupil' : 'plainReport.contact', { text: followUp.contactForm })}</p>
      )}
      <p>
        {t(isPupil ? 'plainReport.questionPupil' : 'plainReport.question', {
          contact: school.contact || t('plainReport.askSchool'),
        })}
      </p>
    </article>
  )
}
