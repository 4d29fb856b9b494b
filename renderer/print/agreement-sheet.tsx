import { wordsIn } from '@renderer/ui/text'
import { shortMark } from '@shared/agreements/version-mark'
import { languageTags } from '@shared/lib/language'
import type { AgreementSheet as Model } from '@shared/sheets/agreement-sheet'
import { formatLongDate } from '@shared/time/format'
import { Fragment } from 'react'
import styles from './agreement-sheet.module.css'
import { AgreementTable } from './agreement-table'
import { FollowUpBox } from './follow-up-box'
import { PlanBlock } from './plan-block'
import { Letterhead, numbered, PartyMark, Person, SaidList, Section, type SheetProps, useNames } from './sheet-parts'
import common from './sheet-parts.module.css'
import { SignBlock } from './sign-block'

/** So many strengths stand beside the goal; more go above it, over the whole width. */
const BESIDE = 4
/** So many each have the mark of who says it before them; of more there is a list per party. */
const FEW = 3

/** „Onze afspraken”: what goes well, the goal, who does what, when we look back, and everybody's sign. */
export function AgreementSheet({ sheet, school }: SheetProps<Model>) {
  const t = wordsIn('sheets')
  const { pupil, nameOf } = useNames()
  const { about, version } = sheet
  const name = pupil(about.firstName)
  return (
    <article className={common['sheet']} lang={languageTags().lang}>
      <Letterhead title={t('agreementSheet.title')} school={school} schoolName={about.school}>
        <p>
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
      <Top sheet={sheet} name={name} />
      {(sheet.agreements.length > 0 || about.parts.agree) && (
        <AgreementTable agreements={sheet.agreements} now={about.begin} />
      )}
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
      <footer className={`${common['foot']} ${styles['foot']}`}>
        <p>{t('agreementSheet.foot')}</p>
        {version ? (
          <p>{t('agreementSheet.version', { no: version.no, short: shortMark(version.hash) })}</p>
        ) : (
          <p>{t('agreementSheet.noVersion')}</p>
        )}
      </footer>
    </article>
  )
}

/** What goes well and the goal, side by side where they fit; what this talk had no part for is left out when empty. */
function Top({ sheet, name }: { readonly sheet: Model; readonly name: string }) {
  const t = wordsIn('sheets')
  const { strengths, goal, pupilWords } = sheet
  const { parts } = sheet.about
  const hasStrengths = strengths.length > 0 || parts.strengths
  const hasGoal = goal !== '' || pupilWords !== '' || parts.goal
  const few = strengths.flatMap(({ texts }) => texts).length <= FEW
  const isShort = hasStrengths && hasGoal && strengths.flatMap(({ texts }) => texts).length <= BESIDE
  return (
    <div className={`${isShort ? styles['two'] : ''} ${styles['top']}`}>
      {hasStrengths && (
        <section>
          <h2>
            {t('agreementSheet.strengths')}
            {sheet.moreStrengths > 0 && (
              <small className={common['small']}>
                {t('agreementSheet.moreStrengths', { count: sheet.moreStrengths })}
              </small>
            )}
          </h2>
          {strengths.length === 0 && <p>{t('nothing')}</p>}
          {few ? <FewStrengths said={strengths} /> : <SaidList said={strengths} pupil={name} />}
        </section>
      )}
      {hasGoal && (
        <section>
          <h2>{t('agreementSheet.goal', { name })}</h2>
          <p className={`${styles['goal']} ${common['text']}`} dir="auto">
            {goal || t('nothing')}
          </p>
          {pupilWords && <p className={common['text']}>{t('agreementSheet.ownWords', { text: pupilWords })}</p>}
        </section>
      )}
    </div>
  )
}

/** A few strengths under each other, each with the mark of who says it. */
function FewStrengths({ said }: { readonly said: Model['strengths'] }) {
  return (
    <ul className={styles['few']}>
      {said.flatMap(({ party, texts }) =>
        numbered(texts).map(({ key, text }) => (
          <li key={`${party} ${key}`}>
            <PartyMark party={party} size={11} />
            <span className={common['text']} dir="auto">
              {text}
            </span>
          </li>
        )),
      )}
    </ul>
  )
}
