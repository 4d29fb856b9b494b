import { wordsIn } from '@renderer/ui/text'
import type { AgreementSheet as Model } from '@shared/meeting/sheets/agreement-sheet'
import { formatLongDate } from '@shared/time/format'
import { Fragment } from 'react'
import styles from './agreement-sheet.module.css'
import { AgreementTable } from './agreement-table'
import { FollowUpBox } from './follow-up-box'
import { Letterhead, Person, SaidList, Section, type SheetProps, useNames } from './parts'
import common from './parts.module.css'
import { PlanBlock } from './plan-block'
import { SignBlock } from './sign-block'

/** So many strengths stand beside the goal; more go above it, over the whole width. */
const BESIDE = 4

/** „Onze afspraken”: what goes well, the goal, who does what, when we look back, and everybody's sign. */
export function AgreementSheet({ sheet, school }: SheetProps<Model>) {
  const t = wordsIn('sheets')
  const { pupil, nameOf } = useNames()
  const { about, version } = sheet
  const name = pupil(about.firstName)
  const isShort = sheet.strengths.flatMap(({ texts }) => texts).length <= BESIDE
  return (
    <article className={common['sheet']} lang="nl">
      <Letterhead title={t('agreementSheet.title')} school={school} schoolName={about.school}>
        <p dir="auto">
          {t('agreementSheet.of', { name: pupil(about.fullName) })}
          {about.className && `, ${t('ofClass', { className: about.className })}`}
          {`, ${t('agreementSheet.on', { date: formatLongDate(about.begin) })}`}
        </p>
      </Letterhead>
      <ul className={styles['people']}>
        <li>
          <b>{t('agreementSheet.atTable')}</b>
        </li>
        {sheet.people
          .filter((person) => person.isPresent)
          .map((person) => (
            <li key={person.id}>
              <Person person={person} />
            </li>
          ))}
      </ul>
      <div className={`${isShort ? styles['two'] : ''} ${styles['top']}`}>
        <section>
          <h2>{t('agreementSheet.strengths')}</h2>
          {sheet.strengths.length === 0 && <p>{t('nothing')}</p>}
          <SaidList said={sheet.strengths} pupil={name} />
        </section>
        <section>
          <h2>{t('agreementSheet.goal', { name })}</h2>
          <p className={`${styles['goal']} ${common['text']}`} dir="auto">
            {sheet.goal || t('nothing')}
          </p>
          {sheet.pupilWords && (
            <p className={common['text']} dir="auto">
              {t('agreementSheet.ownWords', { text: sheet.pupilWords })}
            </p>
          )}
        </section>
      </div>
      <AgreementTable agreements={sheet.agreements} />
      <FollowUpBox followUp={sheet.followUp} />
      {sheet.restated.length > 0 && (
        <Section title={t('agreementSheet.restated')}>
          <dl className={styles['words']}>
            {sheet.restated.map(({ person, text }) => (
              <Fragment key={person.id}>
                <dt dir="auto">{nameOf(person)}</dt>
                <dd dir="auto">{text}</dd>
              </Fragment>
            ))}
          </dl>
        </Section>
      )}
      {sheet.plan && <PlanBlock plan={sheet.plan} name={name} />}
      <SignBlock signers={sheet.signers} />
      <footer className={common['foot']}>
        <p>{t('agreementSheet.foot')}</p>
        {version ? (
          <>
            <p>{t('agreementSheet.version', { no: version.no, short: version.hash.slice(0, 8) })}</p>
            <p>{t('agreementSheet.hash', { hash: version.hash })}</p>
          </>
        ) : (
          <p>{t('agreementSheet.noVersion')}</p>
        )}
      </footer>
    </article>
  )
}
