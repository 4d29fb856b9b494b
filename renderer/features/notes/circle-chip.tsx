import { Mark } from '@renderer/ui/mark'
import { wordsIn } from '@renderer/ui/text'
import type { Circle } from '@shared/lib/ids'
import { memo } from 'react'
import styles from './quick-entry.module.css'

export interface CircleChipProps {
  readonly circle: Circle
  readonly keyName: string
  readonly isOn: boolean
  readonly isDisabled: boolean
  readonly onPick: (circle: Circle) => void
}

/** A chip that says from which circle the note comes. The circle in the middle never asks itself. */
export const CircleChip = memo(function CircleChip({ circle, keyName, isOn, isDisabled, onPick }: CircleChipProps) {
  const t = wordsIn(['common', 'notes'])
  return (
    <button
      type="button"
      className={[styles['chip'], styles[circle]].join(' ')}
      aria-pressed={isOn}
      disabled={isDisabled}
      title={isDisabled ? t('notes:entry.inMiddle', { circle: t(`common:circleLower.${circle}`) }) : undefined}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onPick(circle)}
    >
      <span className={styles['key']}>{keyName}</span>
      <Mark circle={circle} size={14} />
      <span className={styles['name']}>{t(`common:circle.${circle}`)}</span>
    </button>
  )
})
