import { wordsIn } from '@renderer/ui/text'
import type { ReportSheet as Model } from '@shared/sheets/report-sheet'
import { Lines } from './lines'
import styles from './report-sheet.module.css'
import { PartyMark, Section, useNames } from './sheet-parts'
import common from './sheet-parts.module.css'

type Party = Model['concerns'][number]['party']

/** The shape and word of who said something; the pupil goes by name. */
function Speaker({ party, name }: { readonly party: Party; readonly name: string }) {
  const t = wordsIn('sheets')
  return (
    <span className={`${common['person']} ${common['tag']}`}>
      <PartyMark party={party} size={12} />
      <span dir="auto">{party === 'pupil' ? name : t(`party.${party}`)}</span>
    </span>
  )
}

/** Concerns by who has them, with what pupil and parents said to each. */
export function Concerns({ concerns, name }: Pick<Model, 'concerns'> & { readonly name: string }) {
  const t = wordsIn('sheets')
  if (concerns.length === 0) return null
  return (
    <Section title={t('reportSheet.concerns')}>
      {concerns.map((concern, place) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two may say the same
          key={place}
          className={`${common['said']} ${styles['whole']}`}
        >
          {concern.party === concerns[place - 1]?.party ? <span /> : <Speaker party={concern.party} name={name} />}
          <div>
            <p>
              <bdi>{concern.text}</bdi>
              {concern.since && ` (${t('reportSheet.since', { since: concern.since })})`}
            </p>
            <Lines
              lines={[
                concern.example && t('reportSheet.example', { text: concern.example }),
                concern.pupilReaction && t('reportSheet.pupilSays', { name, text: concern.pupilReaction }),
                concern.parentsReaction && t('reportSheet.parentsSay', { text: concern.parentsReaction }),
              ]}
            />
          </div>
        </div>
      ))}
    </Section>
  )
}

/** Possible causes next to each other, with what can help. */
export function Explanations({ explanations, name }: Pick<Model, 'explanations'> & { readonly name: string }) {
  const t = wordsIn('sheets')
  if (explanations.length === 0) return null
  return (
    <Section title={t('reportSheet.explain')}>
      {explanations.map((one, place) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two may say the same
          key={place}
          className={`${common['said']} ${styles['whole']}`}
        >
          <Speaker party={one.party} name={name} />
          <div>
            <p dir="auto">{one.cause}</p>
            <Lines
              lines={[
                one.influence ? t(`reportSheet.influence.${one.influence}`) : '',
                one.solution && t('reportSheet.canHelp', { text: one.solution }),
                one.doneBy && t('reportSheet.doneBy', { text: one.doneBy }),
              ]}
            />
          </div>
        </div>
      ))}
    </Section>
  )
}

/** Texts that each have a place of their own, behind their label. */
export function FieldList({ title, fields }: { readonly title: string; readonly fields: Model['told'] }) {
  const t = wordsIn('sheets')
  if (fields.length === 0) return null
  return (
    <Section title={title}>
      <ul className={common['dots']}>
        {fields.map(({ field, text }) => (
          <li key={`${field} ${text.slice(0, 40)}`} className={common['text']} dir="auto">
            <b>{t(`field.${field}`)}:</b> {text}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What people said at the reading back, beside a plain yes. */
export function Remarks({ remarks }: Pick<Model, 'remarks'>) {
  const t = wordsIn('sheets')
  const { nameOf } = useNames()
  if (remarks.length === 0) return null
  return (
    <Section title={t('reportSheet.remarks')}>
      <ul className={common['dots']}>
        {remarks.map(({ person, no, answer, text, isOnEarlierWords }) => (
          <li key={`${no} ${person.id} ${isOnEarlierWords}`}>
            {t(isOnEarlierWords ? 'reportSheet.remarkOnEarlier' : 'reportSheet.remarkOn', {
              name: nameOf(person),
              no,
              text: [answer ? t(`reportSheet.answer.${answer}`) : '', text].filter(Boolean).join('. '),
            })}
          </li>
        ))}
      </ul>
    </Section>
  )
}
