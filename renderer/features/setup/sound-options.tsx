import { playTones } from '@renderer/state/window/tones'
import { Button } from '@renderer/ui/button'
import { Segments } from '@renderer/ui/segments'
import { wordsIn } from '@renderer/ui/text'
import { TickBox } from '@renderer/ui/tick-box'
import { LOUDEST, type MeetingSetup, type SoundSetup, soundOf } from '@shared/meeting/setup'
import { wholeMinutes } from '@shared/time/format'
import { Volume1 } from 'lucide-react'
import styles from './setup.module.css'

const VOLUMES = { soft: 10, middle: 20, loud: LOUDEST } as const
const NAMES = ['soft', 'middle', 'loud'] as const

export interface SoundOptionsProps {
  readonly setup: MeetingSetup
  readonly onChange: (sound: SoundSetup) => void
}

/** The tones of this meeting: off until they are wanted, how loud, and one to try (docs/domain.md, rule 58). */
export function SoundOptions({ setup, onChange }: SoundOptionsProps) {
  const t = wordsIn('prepare')
  const sound = soundOf(setup)
  const volume = NAMES.find((name) => VOLUMES[name] >= sound.volume) ?? 'loud'
  return (
    <div className={styles['sound']}>
      <TickBox isOn={sound.isOn} onChange={(isOn) => onChange({ ...sound, isOn, isMuted: false })}>
        {t('sound.label', { count: wholeMinutes(setup.warnBefore) })}
      </TickBox>
      {sound.isOn && (
        <>
          <Segments
            label={t('sound.volume')}
            segments={NAMES.map((value) => ({ value, label: t(`sound.${value}`) }))}
            value={volume}
            onChange={(name) => onChange({ ...sound, volume: VOLUMES[name] })}
          />
          <Button onClick={() => playTones(1, sound.volume)}>
            <Volume1 size={18} aria-hidden="true" />
            {t('sound.try')}
          </Button>
        </>
      )}
    </div>
  )
}
