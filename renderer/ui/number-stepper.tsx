import { Minus, Plus } from 'lucide-react'
import { Button, Group, Input, Label, NumberField } from 'react-aria-components'
import styles from './number-stepper.module.css'

export interface NumberStepperProps {
  readonly label: string
  readonly fewer: string
  readonly more: string
  readonly value: number
  readonly least?: number
  readonly most: number
  readonly isLabelHidden?: boolean
  readonly onChange: (value: number) => void
}

/** A whole number with a button for one less and one for one more. */
export function NumberStepper({
  label,
  fewer,
  more,
  value,
  least = 0,
  most,
  isLabelHidden,
  onChange,
}: NumberStepperProps) {
  return (
    <NumberField
      className={styles['wrap'] ?? ''}
      value={value}
      minValue={least}
      maxValue={most}
      onChange={(next) => Number.isFinite(next) && onChange(next)}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {!isLabelHidden && <Label className={styles['label'] ?? ''}>{label}</Label>}
      <Group className={styles['group'] ?? ''}>
        <Button slot="decrement" aria-label={fewer}>
          <Minus size={18} aria-hidden="true" />
        </Button>
        <Input />
        <Button slot="increment" aria-label={more}>
          <Plus size={18} aria-hidden="true" />
        </Button>
      </Group>
    </NumberField>
  )
}
