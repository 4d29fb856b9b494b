import { useMeetingStore } from '@renderer/state/chair-context'
import { Panel } from '@renderer/ui/panel'
import { wordsIn } from '@renderer/ui/text'
import { emergencyCard } from '@shared/guidance/emergency-cards'
import { EMERGENCIES, type Emergency } from '@shared/guidance/guidance-types'
import { Check, ChevronRight, HeartHandshake, LifeBuoy, Lock, ShieldAlert } from 'lucide-react'
import styles from './emergency-choice.module.css'

export interface EmergencyChoiceProps {
  readonly value: Emergency
  readonly onChange: (emergency: Emergency) => void
}

const ICONS = { upset: HeartHandshake, angry: ShieldAlert, unsafe: LifeBuoy } as const

/** The other cards, and what the break has done. */
export function EmergencyChoice({ value, onChange }: EmergencyChoiceProps) {
  const t = wordsIn(['console', 'common'])
  const isAboutPupil = useMeetingStore(({ meeting }) => meeting?.pupil != null)
  const hasLive = useMeetingStore((store) => store.meeting?.notes.liveNoteId != null)
  const facts = [t('console:break.clockStands'), ...(hasLive ? [t('console:break.questionOff')] : [])]
  return (
    <>
      <Panel
        title={t('console:break.otherCard')}
        aside={
          <>
            <Lock size={14} aria-hidden="true" />
            {t('common:private')}
          </>
        }
      >
        <ul className={styles['cards']}>
          {EMERGENCIES.map((emergency) => {
            const Icon = ICONS[emergency]
            const isChosen = emergency === value
            return (
              <li key={emergency}>
                <button type="button" aria-pressed={isChosen} onClick={() => onChange(emergency)}>
                  <Icon size={20} aria-hidden="true" />
                  {emergencyCard(emergency, isAboutPupil).title}
                  {isChosen ? <Check size={16} aria-hidden="true" /> : <ChevronRight size={16} aria-hidden="true" />}
                </button>
              </li>
            )
          })}
        </ul>
      </Panel>
      <Panel title={t('console:break.whatNow')}>
        <ul className={styles['facts']}>
          {[...facts, t('console:break.notInReport')].map((fact) => (
            <li key={fact}>
              <Check size={16} aria-hidden="true" />
              {fact}
            </li>
          ))}
        </ul>
      </Panel>
    </>
  )
}
