import { wordsIn } from '@renderer/ui/text'
import { INFLUENCES, type Influence } from '@shared/talk/case-state'
import { Check, Minus, X } from 'lucide-react'
import { Radio, RadioGroup } from 'react-aria-components'
import styles from './influence-choice.module.css'

const ICON = { yes: Check, partly: Minus, no: X } as const

export interface InfluenceChoiceProps {
  readonly label: string
  readonly value: Influence | null
  readonly onChange: (influence: Influence) => void
}

/** Whether something can be done about a cause: yes together, a little, or no. Arrows choose. */
export function InfluenceChoice({ label, value, onChange }: InfluenceChoiceProps) {
  const t = wordsIn('pupilCase')
  return (
    <RadioGroup
      aria-label={label}
      className={styles['group'] ?? ''}
      value={value}
      onChange={(next) => onChange(next as Influence)}
    >
      {INFLUENCES.map((influence) => {
        const Icon = ICON[influence]
        return (
          <Radio key={influence} value={influence} className={styles['item'] ?? ''}>
            <Icon size={15} strokeWidth={2.4} aria-hidden="true" />
            {t(`explain.influences.${influence}`)}
          </Radio>
        )
      })}
    </RadioGroup>
  )
}
