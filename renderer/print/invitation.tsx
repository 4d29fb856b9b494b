import { wordsIn } from '@renderer/ui/text'
import { languageTags } from '@shared/lib/language'
import type { Invitation as Model } from '@shared/sheets/invitation'
import { formatFirstTimeInText, formatLongDate, formatTimeInText } from '@shared/time/format'
import styles from './invitation.module.css'
import { InvitationSlip } from './invitation-slip'
import { Dots, Person, SchoolBlock, type SheetProps, useNames } from './sheet-parts'
import common from './sheet-parts.module.css'

/** A letter that asks somebody to come: in `je` to the pupil, in `u` to everybody else. */
export function Invitation({ sheet, school }: SheetProps<Model>) {
  const t = wordsIn('sheets')
  const { namesOf, pupil, withRole } = useNames()
  const { about, to } = sheet
  const name = pupil(about.firstName)
  const isPupil = to.every((person) => person.kind === 'pupil')
  const isBack = about.format === 'evaluation'
  const names = isPupil ? name : namesOf(to)
  const doesPupilCome = sheet.people.some((person) => person.kind === 'pupil')
  const isParent = to.some((person) => person.kind === 'guardian')
  const opening = isPupil ? 'openingPupil' : isParent ? 'opening' : 'openingOther'
  const title = isBack ? 'titleBack' : isPupil ? 'titlePupil' : 'title'
  const contact = school.contact || t('invitation.askUs', { name: about.chair || school.name || about.school })
  const { course } = sheet
  const end = course === 'back' ? t('invitation.endBack') : t('invitation.end')
  const tells = [
    ...(course === 'plain'
      ? []
      : [t(`invitation.course.${isPupil && course === 'turns' ? 'turnsPupil' : course}`, { name })]),
    ...(sheet.hasAgreements ? [end, t(isPupil ? 'invitation.takePupil' : 'invitation.take')] : []),
    ...sheet.alsoTo.map((other) => t('invitation.alsoTo', { names: withRole(other) })),
  ]
  return (
    <article className={`${common['sheet']} ${styles['letter']}`} lang={languageTags().lang}>
      <header className={common['head']}>
        <div className={styles['address']}>
          <b>{t('invitation.to', { names })}</b>
          {to.length === 1 && to[0]?.role && !isPupil && <p dir="auto">{to[0].role}</p>}
        </div>
        <SchoolBlock school={school} schoolName={about.school} lines={[formatLongDate(sheet.writtenAt)]} />
      </header>
      <h1>{t(`invitation.${title}`, { name })}</h1>
      <p>{t('invitation.dear', { names })}</p>
      <p>
        {t(`invitation.${opening}`, { name })}
        {isParent && doesPupilCome && ` ${t('invitation.pupilToo', { name })}`}
      </p>
      <Facts sheet={sheet} />
      {(isPupil || isParent) && (
        <section className={common['soft']}>
          <h2>{t(isPupil ? 'invitation.thinkTitlePupil' : 'invitation.thinkTitle')}</h2>
          <Dots texts={t(isPupil ? 'invitation.thinkPupil' : 'invitation.think', { returnObjects: true, name })} />
        </section>
      )}
      <p>{tells.join(' ')}</p>
      {(isPupil || isParent) && <p>{t(isPupil ? 'invitation.bringPupil' : 'invitation.bring')}</p>}
      <p>{t(isPupil ? 'invitation.questionPupil' : 'invitation.question', { contact })}</p>
      <p className={styles['greeting']}>
        {t('invitation.greeting')}
        <b dir="auto">{about.chair}</b>
      </p>
      <InvitationSlip about={sheet.about} names={names} hasInterpreter={isParent} />
    </article>
  )
}

function Facts({ sheet }: Pick<SheetProps<Model>, 'sheet'>) {
  const t = wordsIn('sheets')
  const { about } = sheet
  const times = {
    date: formatLongDate(about.begin),
    from: formatFirstTimeInText(about.begin),
    to: formatTimeInText(about.end),
  }
  return (
    <dl className={styles['facts']}>
      <dt>{t('invitation.when')}</dt>
      <dd>
        <b>{t('fromTo', times)}</b> {t('invitation.minutes', { count: sheet.minutes })}
      </dd>
      {about.place && (
        <>
          <dt>{t('invitation.where')}</dt>
          <dd dir="auto">{about.place}</dd>
        </>
      )}
      {sheet.reason && (
        <>
          <dt>{t('invitation.why')}</dt>
          <dd className={common['text']} dir="auto">
            {sheet.reason}
          </dd>
        </>
      )}
      {sheet.aim && (
        <>
          <dt>{t('invitation.aim')}</dt>
          <dd className={common['text']} dir="auto">
            {sheet.aim}
          </dd>
        </>
      )}
      <dt>{t('invitation.who')}</dt>
      <dd>
        <ul className={styles['who']}>
          {sheet.people.map((person) => (
            <li key={person.id}>
              <Person person={person} />
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  )
}
