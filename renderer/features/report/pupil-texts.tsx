import { PartyMark } from '@renderer/ui/party-mark'
import { wordsIn } from '@renderer/ui/text'
import type { PhaseKind } from '@shared/agenda/step-plan'
import { PARTIES } from '@shared/lib/ids'
import { hasPart } from '@shared/meeting/course-parts'
import type { Aims } from '@shared/meeting/pupil-setup'
import type { MeetingState } from '@shared/meeting/state'
import { AREAS } from '@shared/strengths/state'
import { CASE_FIELDS, type CaseField, type CaseState, type Concern, textOf } from '@shared/talk/case-state'
import type { ReactNode } from 'react'
import styles from './pupil-texts.module.css'

const COMPARE = ['alike', 'different', 'exceptions', 'helps', 'hinders'] as const satisfies CaseField[]
const GOAL = ['goal', 'pupilWords', 'successSign', 'bothersMost'] as const satisfies CaseField[]
const ELSEWHERE: readonly CaseField[] = [...COMPARE, ...GOAL]
const isThere = (text: string) => text.trim() !== ''

/** What was written down about a pupil, to be read back: what goes well comes first. */
export function PupilTexts({ meeting }: { readonly meeting: MeetingState }) {
  const t = wordsIn('pupil')
  const { pupilCase } = meeting
  const has = (kind: PhaseKind) => hasPart(meeting, kind)
  const others = CASE_FIELDS.filter((field) => !ELSEWHERE.includes(field) && isThere(textOf(pupilCase, field)))
  return (
    <>
      <StrengthTexts meeting={meeting} />
      {meeting.pupil && <AimTexts aims={meeting.pupil.aims} isPart={has('welcome')} />}
      <Section title={t('report.concerns')} isPart={has('concerns')} isEmpty={pupilCase.concerns.length === 0}>
        {pupilCase.concerns.map((concern) => (
          <ConcernText key={concern.id} concern={concern} />
        ))}
      </Section>
      <Section
        title={t('report.compare')}
        isPart={has('compare')}
        isEmpty={!COMPARE.some((field) => isThere(textOf(pupilCase, field)))}
      >
        <Fields pupilCase={pupilCase} fields={COMPARE} />
      </Section>
      <Explanations pupilCase={pupilCase} isPart={has('explain')} />
      <Section
        title={t('report.goal')}
        isPart={has('goal')}
        isEmpty={!GOAL.some((field) => isThere(textOf(pupilCase, field)))}
      >
        <Fields pupilCase={pupilCase} fields={GOAL} />
      </Section>
      {others.length > 0 && (
        <Section title={t('report.texts')} isPart isEmpty={false}>
          <Fields pupilCase={pupilCase} fields={others} />
        </Section>
      )}
    </>
  )
}

interface SectionProps {
  readonly title: string
  /** Whether this belongs to the course; if not, an empty section stays away. */
  readonly isPart: boolean
  readonly isEmpty: boolean
  readonly children: ReactNode
}

function Section({ title, isPart, isEmpty, children }: SectionProps) {
  const t = wordsIn('pupil')
  if (isEmpty && !isPart) return null
  return (
    <section className={styles['section']} aria-label={title}>
      <h2>{title}</h2>
      {isEmpty ? <p className={styles['soft']}>{t('report.none')}</p> : children}
    </section>
  )
}

function AimTexts({ aims, isPart }: { readonly aims: Aims; readonly isPart: boolean }) {
  const t = wordsIn('pupil')
  const filled = (['pupil', 'parents', 'school'] as const).filter((party) => isThere(aims[party]))
  return (
    <Section title={t('report.aims')} isPart={isPart} isEmpty={filled.length === 0}>
      <ul>
        {filled.map((party) => (
          <li key={party} className={styles['said']}>
            <PartyMark party={party} size={14} />
            <span dir="auto">{aims[party]}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function StrengthTexts({ meeting }: { readonly meeting: MeetingState }) {
  const t = wordsIn('pupil')
  const { strengths } = meeting.strengths
  const areas = AREAS.filter((area) => strengths.some((strength) => strength.area === area))
  const isPart = hasPart(meeting, 'strengths')
  return (
    <Section title={t('report.strengths')} isPart={isPart} isEmpty={areas.length === 0}>
      {areas.map((area) => (
        <div key={area} className={styles['area']}>
          <h3>{t(`area.${area}`)}</h3>
          <ul>
            {PARTIES.flatMap((party) =>
              strengths
                .filter((strength) => strength.area === area && strength.saidBy === party)
                .map(({ id, text, places }) => (
                  <li key={id} className={styles['said']}>
                    <PartyMark party={party} size={14} />
                    <span>
                      <span dir="auto">{text}</span>{' '}
                      <small>{places.map((place) => t(`place.${place}`)).join(', ')}</small>
                    </span>
                  </li>
                )),
            )}
          </ul>
        </div>
      ))}
    </Section>
  )
}

function ConcernText({ concern }: { readonly concern: Concern }) {
  const t = wordsIn('pupil')
  const { example, since, pupilReaction, parentsReaction } = concern
  const lines = [
    isThere(example) && t('report.example', { text: example }),
    isThere(since) && t('report.since', { text: since }),
    isThere(pupilReaction) && t('report.fact', { name: t('report.pupilReaction'), value: pupilReaction }),
    isThere(parentsReaction) && t('report.fact', { name: t('report.parentsReaction'), value: parentsReaction }),
  ].filter((line) => line !== false)
  return (
    <div className={styles['said']}>
      <PartyMark party={concern.saidBy} size={14} />
      <span>
        <span dir="auto">{concern.text}</span>
        {lines.map((line) => (
          <small key={line} className={styles['line']} dir="auto">
            {line}
          </small>
        ))}
      </span>
    </div>
  )
}

interface ExplanationsProps {
  readonly pupilCase: CaseState
  readonly isPart: boolean
}

function Explanations({ pupilCase, isPart }: ExplanationsProps) {
  const t = wordsIn('pupil')
  return (
    <Section title={t('report.explanations')} isPart={isPart} isEmpty={pupilCase.explanations.length === 0}>
      {pupilCase.explanations.map(({ id, actor, cause, solution, doneBy }) => (
        <div key={id} className={styles['said']}>
          <PartyMark party={actor} size={14} />
          <span>
            <span dir="auto">{cause}</span>
            {isThere(solution) && (
              <small className={styles['line']}>
                {t('report.fact', { name: t('report.solution'), value: solution })}
              </small>
            )}
            {isThere(doneBy) && (
              <small className={styles['line']}>{t('report.fact', { name: t('report.doneBy'), value: doneBy })}</small>
            )}
          </span>
        </div>
      ))}
    </Section>
  )
}

interface FieldsProps {
  readonly pupilCase: CaseState
  readonly fields: readonly CaseField[]
}

function Fields({ pupilCase, fields }: FieldsProps) {
  const t = wordsIn('pupil')
  return (
    <dl className={styles['fields']}>
      {fields
        .filter((field) => isThere(textOf(pupilCase, field)))
        .map((field) => (
          <div key={field}>
            <dt>{t(`field.${field}`)}</dt>
            <dd dir="auto">{textOf(pupilCase, field)}</dd>
          </div>
        ))}
    </dl>
  )
}
