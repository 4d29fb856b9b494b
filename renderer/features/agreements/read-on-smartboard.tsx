import { useCarryOut } from '@renderer/state/chair-context'
import { useRoomSees } from '@renderer/state/meeting/room-sight'
import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import type { Agreement } from '@shared/agreements/state'
import { doersOf } from '@shared/meeting/apply-release'
import type { MeetingState } from '@shared/meeting/state'
import { Monitor, MonitorOff } from 'lucide-react'
import styles from './read-back.module.css'

export interface ReadOnSmartboardProps {
  readonly meeting: MeetingState
  readonly agreement: Agreement
}

/** Lets the agreement that is read out to the board: only its words, and only while the room is open. */
export function ReadOnSmartboard({ meeting, agreement }: ReadOnSmartboardProps) {
  const t = wordsIn('agreements')
  const carryOut = useCarryOut()
  const { released } = meeting
  const isSeen = useRoomSees('agreement')
  const out = released.agreement?.id === agreement.id && isSeen ? released.agreement : null
  const isSame =
    out?.what === agreement.what &&
    out.whereWhen === agreement.whereWhen &&
    out.successSign === agreement.successSign &&
    out.who === doersOf(meeting, agreement)
  const show = () =>
    void carryOut([
      { type: 'release/agreement', id: agreement.id },
      { type: 'projector/show', scene: 'agreement' },
    ])
  const hide = () =>
    void carryOut([
      { type: 'projector/show', scene: 'off' },
      { type: 'release/agreement', id: null },
    ])
  if (!released.isRoomOpen) return <p className={styles['quiet']}>{t('readBack.roomClosed')}</p>
  return (
    <div className={styles['smartboard']}>
      {out && isSame ? (
        <Button size="small" onClick={hide}>
          <MonitorOff size={18} aria-hidden="true" />
          {t('readBack.offSmartboard')}
        </Button>
      ) : (
        <Button size="small" onClick={show}>
          <Monitor size={18} aria-hidden="true" />
          {t('readBack.toSmartboard')}
        </Button>
      )}
      {out && <span className={styles['live']}>{t(isSame ? 'readBack.onSmartboard' : 'readBack.changed')}</span>}
    </div>
  )
}
