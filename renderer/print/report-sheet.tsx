import { wordsIn } from '@renderer/ui/text'
import { inList } from '@shared/lib/isolate'
import { languageTags } from '@shared/lib/language'
import type { ReportSheet as Model } from '@shared/sheets/report-sheet'
import { formatFirstTimeInText, formatLongDate, formatTimeInText } from '@shared/time/format'
import { AgreementTable } from './agreement-table'
import { FollowUpBox } from './follow-up-box'
import { LookedBack } from './looked-back'
import { PlanBlock } from './plan-block'
import { Concerns, Explanations, FieldList, Remarks } from './report-parts'
import styles from './report-sheet.module.css'
import { Letterhead, Person, SaidList, Section, type SheetProps, useNames } from './sheet-parts'
import common from './sheet-parts.module.css'
import { StrengthList } from './strength-list'

/** The report of a meeting about one pupil. What goes well stands first. */
export function ReportSheet({ sheet, school }: SheetProps<Model>) {
  const t = wordsIn('sheets')
  const { pupil, namesOf, nameOf } = useNames()
  const { about, people, absent, to } = sheet
  const isPupil = to.length > 0 && to.every((person) => person.kind === 'pupil')
  const name = pupil(about.firstName)
  const { from, to: until } = about.held
  const date = formatLongDate(from)
  const times = until
    ? t('fromTo', { date, from: formatFirstTimeInText(from), to: formatTimeInText(until) })
    : t('atTime', { date, time: formatTimeInText(from) })
  return (
    <article className={common['sheet']} lang={languageTags().lang}>
      <Letterhead title={t('reportSheet.title')} school={school} schoolName={about.school}>
        <p>
          <b>{t('reportSheet.over', { name: pupil(about.fullName) })}</b>
          {about.className && `, ${t('ofClass', { className: about.className })}`}
        </p>
        <p>{inList([times, about.place])}</p>
      </Letterhead>
      <ul className={styles['people']}>
        {people
          .filter((person) => person.isPresent)
          .map((person) => (
            <li key={person.id}>
              <Person person={person} />
            </li>
          ))}
      </ul>
      {absent.length > 0 && <p>{t('reportSheet.absent', { names: namesOf(absent), count: absent.length })}</p>}
      {sheet.grounds.map(({ person, ground }) => (
        <p key={person.id} className={common['small']}>
          {t('reportSheet.ground', { name: nameOf(person), ground })}
        </p>
      ))}
      {(sheet.strengths.length > 0 || about.parts.strengths) && (
        <Section title={t('agreementSheet.strengths')} isStrong>
          {sheet.strengths.length === 0 && <p>{t('nothing')}</p>}
          <StrengthList strengths={sheet.strengths} pupil={name} />
        </Section>
      )}
      {(sheet.reason || sheet.aims.length > 0) && (
        <Section title={t('reportSheet.why')}>
          <p className={common['text']} dir="auto">
            {sheet.reason}
          </p>
          <SaidList said={sheet.aims} pupil={name} />
        </Section>
      )}
      {sheet.lookedBack && <LookedBack lookedBack={sheet.lookedBack} />}
      <Concerns concerns={sheet.concerns} name={name} />
      <FieldList title={t('reportSheet.compare')} fields={sheet.compare} />
      <Explanations explanations={sheet.explanations} name={name} />
      <FieldList title={t('reportSheet.told')} fields={sheet.told} />
      {(sheet.goal || sheet.pupilWords) && (
        <Section title={t('reportSheet.goal')}>
          <p className={styles['goal']} dir="auto">
            {sheet.goal}
          </p>
          {sheet.pupilWords && <p>{t('agreementSheet.ownWords', { text: sheet.pupilWords })}</p>}
          {sheet.successSign && <p>{t('reportSheet.successSign', { text: sheet.successSign })}</p>}
        </Section>
      )}
      {(sheet.agreements.length > 0 || about.parts.agree) && (
        <Section title={t('reportSheet.agreements')} isStrong>
          <AgreementTable agreements={sheet.agreements} now={about.begin} />
        </Section>
      )}
      <Remarks remarks={sheet.remarks} />
      <FollowUpBox followUp={sheet.followUp} />
      {sheet.plan && <PlanBlock plan={sheet.plan} name={name} />}
      <footer className={common['foot']}>
        <p>{to.length > 0 ? t('reportSheet.forWhom', { names: namesOf(to) }) : t('reportSheet.forSchool')}</p>
        <p>{t(isPupil ? 'reportSheet.keepPupil' : 'reportSheet.keep')}</p>
        <p>{t(isPupil ? 'reportSheet.keepLongPupil' : 'reportSheet.keepLong')}</p>
      </footer>
    </article>
  )
}
