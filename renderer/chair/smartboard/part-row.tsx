import { useMeetingStore } from '@renderer/state/chair-context'
import { useRoomSees } from '@renderer/state/meeting/room-sight'
import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import { type OfferedPart, type PartState, partState } from '@shared/smartboard/offered-parts'
import { useShallow } from 'zustand/react/shallow'
import styles from './pupil-smartboard.module.css'

const NOTHING: PartState = { isEmpty: true, isOut: false, isShown: false, isChanged: false }

export interface PartRowProps {
  readonly part: OfferedPart
  readonly onPut: (isWhole: boolean) => void
  readonly onTakeOff: () => void
}

function wordOf({ isEmpty, isOut, isShown, isChanged }: PartState, isOpen: boolean, hasCells: boolean) {
  if (isChanged) return 'changed'
  if (isShown) return 'shown'
  if (isOut) return hasCells ? 'cells' : 'out'
  if (isEmpty) return 'empty'
  return isOpen ? 'may' : 'closed'
}

/** One part that may come on the board: how it stands, and the way on or off. */
export function PartRow({ part, onPut, onTakeOff }: PartRowProps) {
  const t = wordsIn(['release', 'console'])
  const chosen = useMeetingStore(useShallow(({ meeting }) => (meeting ? partState(meeting, part) : NOTHING)))
  const isSeen = useRoomSees(part)
  const state = { ...chosen, isShown: chosen.isShown && isSeen }
  const isOpen = useMeetingStore(({ meeting }) => meeting?.released.isRoomOpen ?? false)
  const hasCells = useMeetingStore(
    ({ meeting }) => part === 'strengths' && meeting?.released.areAllStrengths === false && state.isOut,
  )
  const name = t(`console:scene.${part}`)
  const word = wordOf(state, isOpen, hasCells)
  // Concerns are ticked one by one; there is nothing to put on the board before one of them is out.
  const cannotPut = !isOpen || (part === 'concerns' ? !state.isOut : state.isEmpty)
  return (
    <div className={styles['part']} data-part={part} data-state={word}>
      <p>
        <b>{name}</b>
        <small>{t(`release:state.${word}`)}</small>
      </p>
      <span className={styles['ways']}>
        {(!state.isShown || state.isChanged) && (
          <Button
            size="small"
            aria-label={t(state.isChanged ? 'release:againNamed' : 'release:putNamed', { part: name })}
            disabled={cannotPut}
            onClick={() => onPut(false)}
          >
            {t(state.isChanged ? 'release:again' : 'release:put')}
          </Button>
        )}
        {hasCells && (
          <Button size="small" onClick={() => onPut(true)}>
            {t('release:all')}
          </Button>
        )}
        {state.isOut && (
          <Button size="small" aria-label={t('release:takeOffNamed', { part: name })} onClick={onTakeOff}>
            {t('release:takeOff')}
          </Button>
        )}
      </span>
    </div>
  )
}
