import { wordsIn } from '@renderer/ui/text'
import { NEXTS, RESULTS } from '@shared/agreements/state'
import { languageTags } from '@shared/lib/language'
import type { EvaluationSheet as Model } from '@shared/sheets/evaluation-sheet'
import { formatLongDate, noonOf } from '@shared/time/format'
import styles from './evaluation-sheet.module.css'
import { FollowUpBox } from './follow-up-box'
import { Ratings } from './ratings'
import { Letterhead, PaperBox, Person, Section, type SheetProps, useNames } from './sheet-parts'
import common from './sheet-parts.module.css'

type Looked = Model['agreements'][number]

/** „Terugkijken”: each agreement with how it went, what helped and what next; then what people thought of the talk. */
export function EvaluationSheet({ sheet, school }: SheetProps<Model>) {
  const t = wordsIn('sheets')
  const { pupil } = useNames()
  const { about, mean } = sheet
  return (
    <article className={common['sheet']} lang={languageTags().lang}>
      <Letterhead title={t('evaluationSheet.title')} school={school} schoolName={about.school}>
        <p>
          <b>{pupil(about.fullName)}</b>
          {about.className && `, ${t('ofClass', { className: about.className })}`}
          {!sheet.isForm && `, ${formatLongDate(about.begin)}`}
        </p>
        <p>{t('evaluationSheet.madeOn', { date: formatLongDate(noonOf(sheet.madeOn)) })}</p>
      </Letterhead>
      {sheet.goal && (
        <div className={`${common['soft']} ${styles['goal']}`}>
          <b>{t('evaluationSheet.goal')}</b>
          <p dir="auto">{sheet.goal}</p>
        </div>
      )}
      {sheet.agreements.map((looked) => (
        <LookedBack key={looked.agreement.no} looked={looked} isForm={sheet.isForm} />
      ))}
      {sheet.ratingsThen.length > 0 && (
        <Section title={t('evaluationSheet.talkThen', { date: formatLongDate(noonOf(sheet.madeOn)) })}>
          <Ratings ratings={sheet.ratingsThen} mean={mean} />
        </Section>
      )}
      {sheet.ratings.length > 0 && (
        <Section title={t('evaluationSheet.talk')} isStrong>
          <p className={common['lead']}>{t('evaluationSheet.talkLead')}</p>
          <Ratings ratings={sheet.ratings} mean={sheet.isForm ? null : mean} isForm={sheet.isForm} />
          {sheet.isForm && <Answer label={t('evaluationSheet.pleasant')} text="" />}
        </Section>
      )}
      {!sheet.isForm && <FollowUpBox followUp={sheet.followUp} />}
      <footer className={common['foot']}>{t('evaluationSheet.foot')}</footer>
    </article>
  )
}

/** A label with its text, or with a line to write on. */
function Answer({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <div className={styles['answer']}>
      <b>{label}</b>
      {text ? (
        <p className={common['text']} dir="auto">
          {text}
        </p>
      ) : (
        <span className={styles['line']} />
      )}
    </div>
  )
}

function LookedBack({ looked, isForm }: { readonly looked: Looked; readonly isForm: boolean }) {
  const t = wordsIn('sheets')
  const { agreement, result } = looked
  const answers = [
    [t('evaluationSheet.remark'), looked.remark],
    [t('evaluationSheet.helped'), looked.helped],
  ] as const
  return (
    <section className={styles['one']}>
      <h2 dir="auto">
        <span>{agreement.no}</span>
        {agreement.what}
      </h2>
      <p className={styles['doers']}>
        {agreement.doers.map((person) => (
          <Person key={person.id} person={person} isShort />
        ))}
        {agreement.who && <span dir="auto">{agreement.who}</span>}
      </p>
      <div className={styles['choices']}>
        <b>{t('evaluationSheet.how')}</b>
        {RESULTS.map((one) => (
          <PaperBox key={one} isOn={result === one}>
            {t(`evaluationSheet.result.${one}`)}
          </PaperBox>
        ))}
      </div>
      {answers
        .filter(([, text]) => isForm || text)
        .map(([label, text]) => (
          <Answer key={label} label={label} text={text} />
        ))}
      <div className={styles['choices']}>
        <b>{t('evaluationSheet.next')}</b>
        {NEXTS.map((one) => (
          <PaperBox key={one} isOn={looked.next === one}>
            {t(`evaluationSheet.nexts.${one}`)}
          </PaperBox>
        ))}
      </div>
      {looked.goesOnAs && <p>{t('reportSheet.goesOnAs', { no: looked.goesOnAs })}</p>}
      {looked.nextText && (
        <p className={common['text']} dir="auto">
          {looked.nextText}
        </p>
      )}
    </section>
  )
}
