import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { wordsIn } from '@renderer/ui/text'
import { TickBox } from '@renderer/ui/tick-box'
import type { ConcernId } from '@shared/lib/ids'
import { MOST_RELEASED_CONCERNS } from '@shared/meeting/apply-release'
import type { Concern } from '@shared/talk/case-state'
import { memo } from 'react'
import styles from './pupil-smartboard.module.css'

const NONE: readonly Concern[] = []

export interface ConcernTicksProps {
  readonly onPut: (id: ConcernId) => void
}

/** The concerns, to be let out one by one: at most three (docs/domain.md, rule 70). */
export function ConcernTicks({ onPut }: ConcernTicksProps) {
  const t = wordsIn('release')
  const concerns = useMeetingStore(({ meeting }) => meeting?.pupilCase.concerns ?? NONE)
  const isFull = useMeetingStore(({ meeting }) => (meeting?.released.concerns.length ?? 0) >= MOST_RELEASED_CONCERNS)
  if (concerns.length === 0) return null
  return (
    <>
      {isFull && <p className={styles['soft']}>{t('most')}</p>}
      <ul className={styles['concerns']}>
        {concerns.map(({ id, text }) => (
          <ConcernTick key={id} id={id} text={text} isFull={isFull} onPut={onPut} />
        ))}
      </ul>
    </>
  )
}

interface ConcernTickProps extends ConcernTicksProps {
  readonly id: ConcernId
  readonly text: string
  readonly isFull: boolean
}

const ConcernTick = memo(function ConcernTick({ id, text, isFull, onPut }: ConcernTickProps) {
  const dispatch = useDispatch()
  const isOpen = useMeetingStore(({ meeting }) => meeting?.released.isRoomOpen ?? false)
  const isOut = useMeetingStore(({ meeting }) => meeting?.released.concerns.some((one) => one.id === id) ?? false)
  return (
    <li>
      <TickBox
        isOn={isOut}
        isDisabled={!isOpen || (isFull && !isOut)}
        onChange={(isOn) => (isOn ? onPut(id) : dispatch({ type: 'release/concern', id, isOn: false }))}
      >
        <span className={styles['concern']} dir="auto">
          {text}
        </span>
      </TickBox>
    </li>
  )
})
