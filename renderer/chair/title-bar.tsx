import { useChair, useMeetingStore } from '@renderer/state/chair-context'
import { useNowInSeconds } from '@renderer/state/window/use-now'
import { Button } from '@renderer/ui/button'
import { Logo } from '@renderer/ui/logo'
import { wordsIn } from '@renderer/ui/text'
import { pupilName } from '@shared/meeting/pupil-setup'
import type { MeetingState } from '@shared/meeting/state'
import { formatTimeOfDay } from '@shared/time/format'
import { Check, HardDrive, Lock, TriangleAlert, Volume2, VolumeX } from 'lucide-react'
import { useSound } from './console/use-sound'
import styles from './title-bar.module.css'
import { UndoButtons, useUndone } from './undo-buttons'

/** The theme of a driegesprek; else the pupil and the class. */
function aboutWhat({ setup, pupil }: MeetingState): string {
  if (!pupil) return setup.theme
  return [pupilName(pupil), pupil.className.trim()].filter((part) => part !== '').join(', ')
}

/** The bar at the top: which meeting, that only the chair sees this, whether it is saved, and the time. */
export function TitleBar() {
  const t = wordsIn(['common', 'formats'])
  const { services } = useChair()
  const format = useMeetingStore((store) => store.meeting?.format)
  const about = useMeetingStore((store) => (store.meeting ? aboutWhat(store.meeting) : ''))
  const isOpen = format !== undefined
  const now = useNowInSeconds(services.clock)
  const isRunning = useMeetingStore((store) => store.meeting?.agenda.status === 'running' && !store.isStale)
  return (
    <header className={styles['bar']}>
      <span className={styles['brand']}>
        <Logo size={22} />
        <span className={styles['word']}>{t('appName')}</span>
      </span>
      {isOpen && (
        <span className={styles['document']}>
          <b>{t(`formats:name.${format}`)}</b>
          <span className={styles['theme']} dir="auto">
            {about}
          </span>
        </span>
      )}
      <div className={styles['right']}>
        {services.info.isTryout && (
          <span className={styles['tryout']} title={t('titleBar.tryoutHint')}>
            {t('titleBar.tryout')}
          </span>
        )}
        <span>
          {isOpen ? <Lock size={16} aria-hidden="true" /> : <HardDrive size={16} aria-hidden="true" />}
          <span className={styles['word']}>{t(isOpen ? 'titleBar.onlyYou' : 'titleBar.staysHere')}</span>
        </span>
        <SoundButton />
        {isRunning && <TakeBack />}
        {isOpen && <SaveState />}
        <span className={styles['now']}>{formatTimeOfDay(now.wall)}</span>
      </div>
    </header>
  )
}

/** What was taken back last, and the buttons for it: in the same place in every step, at the large clock too. */
function TakeBack() {
  const undone = useUndone()
  return (
    <div className={styles['undo']}>
      <span className={styles['undone']} role="status" title={undone ?? undefined}>
        {undone}
      </span>
      <UndoButtons />
    </div>
  )
}

/** Whether the tones of this meeting can be heard; there only when the chair wanted tones. */
function SoundButton() {
  const t = wordsIn('common')
  const { sound, toggleMute } = useSound()
  if (!sound?.isOn) return null
  const label = t(sound.isMuted ? 'titleBar.soundOff' : 'titleBar.soundOn')
  const Icon = sound.isMuted ? VolumeX : Volume2
  return (
    <Button kind="quiet" size="icon" aria-label={label} title={label} onClick={toggleMute}>
      <Icon size={18} aria-hidden="true" />
    </Button>
  )
}

/** „Opgeslagen” is said only once everything that was typed or done is on the disk. */
function SaveState() {
  const t = wordsIn('common')
  const saving = useMeetingStore((store) => {
    if (store.draftProblem || store.workingNotesProblem) return 'failed'
    return store.saving === 'saved' && (store.isDraftPending || store.isWorkingNotesPending) ? 'saving' : store.saving
  })
  const words = { saved: 'titleBar.saved', saving: 'titleBar.saving', failed: 'titleBar.notSaved' } as const
  return (
    <span data-testid="save-state" data-state={saving} className={saving === 'failed' ? styles['failed'] : ''}>
      {saving === 'failed' && <TriangleAlert size={16} aria-hidden="true" />}
      {saving === 'saved' && <Check size={16} aria-hidden="true" />}
      {t(words[saving])}
    </span>
  )
}
