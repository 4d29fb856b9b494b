import { useDispatch } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { MenuButton } from '@renderer/ui/menu-button'
import { PartyMark } from '@renderer/ui/party-mark'
import { Segments } from '@renderer/ui/segments'
import { wordsIn } from '@renderer/ui/text'
import type { Party } from '@shared/lib/ids'
import { ABOUTS, type Strength } from '@shared/strengths/state'
import { Move, Sparkle, Star, Trash2 } from 'lucide-react'
import { cellsToMoveTo } from './decide-move'
import { cellKey } from './grid-view'
import { AreaIcon } from './icons'
import styles from './strength-editor.module.css'
import { useMoveStrength } from './use-move-strength'

export interface StrengthDetailsProps {
  readonly strength: Strength
  readonly parties: readonly Party[]
  /** The strength went to another cell, or was taken away. */
  readonly onGone: () => void
}

/** Marks of a strength, about whom it is, and the ways out of its cell. Each takes effect at once. */
export function StrengthDetails({ strength, parties, onGone }: StrengthDetailsProps) {
  const t = wordsIn('strengths')
  const dispatch = useDispatch()
  const move = useMoveStrength()
  const { id, about, isException, isForGoal } = strength
  const leave = (outcome: { readonly ok: boolean }) => {
    if (outcome.ok) onGone()
  }
  const choices = cellsToMoveTo(strength, parties).map((cell) => ({
    id: cellKey(cell),
    label: cell.area === strength.area ? t(`party.${cell.saidBy}`) : t(`area.${cell.area}`),
    icon: cell.area === strength.area ? <PartyMark party={cell.saidBy} size={14} /> : <AreaIcon area={cell.area} />,
    onChoose: () => move(id, cell, onGone),
  }))
  return (
    <>
      <div className={styles['marks']}>
        <Button
          size="small"
          aria-pressed={isForGoal}
          onClick={() => dispatch({ type: 'strengths/mark-for-goal', id, isForGoal: !isForGoal })}
        >
          <Star size={16} fill={isForGoal ? 'currentColor' : 'none'} aria-hidden="true" />
          {t('useForGoal')}
        </Button>
        <Button
          size="small"
          aria-pressed={isException}
          title={t('exceptionHint')}
          onClick={() => dispatch({ type: 'strengths/mark-exception', id, isException: !isException })}
        >
          <Sparkle size={16} fill={isException ? 'currentColor' : 'none'} aria-hidden="true" />
          {t('exceptionButton')}
        </Button>
      </div>
      <div className={styles['about']}>
        <span aria-hidden="true">{t('aboutWhom')}</span>
        <Segments
          label={t('aboutWhom')}
          segments={ABOUTS.map((value) => ({ value, label: t(`about.${value}`) }))}
          value={about}
          onChange={(next) => dispatch({ type: 'strengths/set-about', id, about: next })}
        />
      </div>
      <div className={styles['row']}>
        <MenuButton label={t('moveTo')} icon={<Move size={18} aria-hidden="true" />} choices={choices} />
        <Button kind="quiet" size="small" onClick={() => leave(dispatch({ type: 'strengths/remove', id }))}>
          <Trash2 size={18} aria-hidden="true" />
          {t('remove')}
        </Button>
      </div>
    </>
  )
}
