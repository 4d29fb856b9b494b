import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { wordsIn } from '@renderer/ui/text'
import { TickBox } from '@renderer/ui/tick-box'
import type { ConcernId } from '@shared/lib/ids'
import { offeredParts } from '@shared/smartboard/offered-parts'
import { MonitorOff } from 'lucide-react'
import { useCallback } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { ConcernTicks } from './concern-ticks'
import { PartRow } from './part-row'
import styles from './pupil-smartboard.module.css'
import { SmartboardPages, usePages } from './smartboard-pages'
import smartboardStyles from './smartboard-panel.module.css'
import { SmartboardPreview, SmartboardSwitches } from './smartboard-preview'
import { useRelease } from './use-release'

/**
 * The board in a meeting about one pupil: off until the chair says that everyone in the room may see this, then part
 * by part (docs/domain.md, rule 77). While something is shown its picture stands here.
 */
export function PupilSmartboardPanel() {
  const t = wordsIn(['release', 'console'])
  const pages = usePages()
  const isOn = useMeetingStore(({ view }) => view.isBlack || view.scene.kind !== 'off')
  const isNone = useMeetingStore((store) => store.smartboard.place === 'none')
  return (
    <section className={styles['smartboard']} aria-label={t('console:smartboard.onSmartboard')}>
      {isOn && <SmartboardPreview />}
      {isOn && pages.count > 1 && <SmartboardPages pages={pages} />}
      <div className={styles['card']}>
        {!isOn && (
          <p className={styles['off']} data-testid="smartboard-off">
            <MonitorOff size={20} aria-hidden="true" />
            {t('release:off')}
          </p>
        )}
        <OfferedParts />
      </div>
      {(isOn || isNone) && (
        <div className={smartboardStyles['controls']}>
          <SmartboardSwitches />
        </div>
      )}
    </section>
  )
}

function OfferedParts() {
  const t = wordsIn('release')
  const parts = useMeetingStore(useShallow(({ meeting }) => (meeting ? offeredParts(meeting) : [])))
  const { put, takeOff } = useRelease()
  const putConcern = useCallback((concernId: ConcernId) => put({ part: 'concerns', concernId, isWhole: false }), [put])
  if (parts.length === 0) return <p className={styles['soft']}>{t('neverHere')}</p>
  return (
    <>
      <ul aria-label={t('offered')}>
        {parts.map((part) => (
          <li key={part}>
            <PartRow
              part={part}
              onPut={(isWhole) => put({ part, concernId: null, isWhole })}
              onTakeOff={() => takeOff(part)}
            />
            {part === 'concerns' && <ConcernTicks onPut={putConcern} />}
          </li>
        ))}
      </ul>
      <Room />
    </>
  )
}

/** The one tick without which nothing about the pupil can come on the board. */
function Room() {
  const t = wordsIn('release')
  const dispatch = useDispatch()
  const isOpen = useMeetingStore(({ meeting }) => meeting?.released.isRoomOpen ?? false)
  return (
    <div className={styles['room']}>
      <TickBox isOn={isOpen} onChange={(next) => dispatch({ type: 'release/room', isOpen: next })}>
        {t('room')}
      </TickBox>
      {!isOpen && <p className={styles['soft']}>{t('roomHint')}</p>}
    </div>
  )
}
