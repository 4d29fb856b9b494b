import { PartyMark } from '@renderer/ui/party-mark'
import { wordsIn } from '@renderer/ui/text'
import type { PhaseKind } from '@shared/agenda/step-plan'
import { PARTIES } from '@shared/lib/ids'
import { hasPart } from '@shared/meeting/course-parts'
import type { Aims } from '@shared/meeting/pupil-setup'
import type { MeetingState } from '@shared/meeting/state'
import { AREAS } from '@shared/strengths/state'
import { CASE_FIELDS, type CaseField, textOf } from '@shared/talk/case-state'
import { ConcernText, Explanations } from './case-texts'
import styles from './pupil-texts.module.css'
import { Fields, isThere, Section } from './report-section'

const COMPARE = ['alike', 'different', 'exceptions', 'helps', 'hinders'] as const satisfies CaseField[]
const GOAL = ['goal', 'pupilWords', 'successSign', 'bothersMost'] as const satisfies CaseField[]
const ELSEWHERE: readonly CaseField[] = [...COMPARE, ...GOAL]

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
