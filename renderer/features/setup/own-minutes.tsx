import { NumberStepper } from '@renderer/ui/number-stepper'
import { wordsIn } from '@renderer/ui/text'
import type { ThreeCircleMinutes } from '@shared/agenda/formats'
import styles from './setup.module.css'

const PARTS = ['walkIn', 'opening', 'talk', 'questions', 'changeover', 'summary', 'reaction', 'followUp'] as const

export interface OwnMinutesProps {
  readonly value: ThreeCircleMinutes
  readonly onChange: (value: ThreeCircleMinutes) => void
}

/** Own minutes for every kind of step. */
export function OwnMinutes({ value, onChange }: OwnMinutesProps) {
  const t = wordsIn('prepare')
  return (
    <div className={styles['own']}>
      {PARTS.map((part) => (
        <NumberStepper
          key={part}
          label={t(`step.${part}`)}
          fewer={t('fewer')}
          more={t('more')}
          value={value[part]}
          most={240}
          onChange={(count) => onChange({ ...value, [part]: count })}
        />
      ))}
    </div>
  )
}
