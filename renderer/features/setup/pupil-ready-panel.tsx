import { useMeetingStore } from '@renderer/state/chair-context'
import { Panel } from '@renderer/ui/panel'
import { wordsIn } from '@renderer/ui/text'
import { isPupilFormat } from '@shared/meeting/formats'
import { isReadyToOpen, type PupilSetup, pupilHints } from '@shared/meeting/pupil-setup'
import { CircleHelp } from 'lucide-react'
import { ReadyList } from './ready-list'
import styles from './ready-panel.module.css'

/** Whether a meeting about one pupil can be opened (docs/domain.md, rule 83), with what is still being typed. */
export function useIsPupilReady(): boolean {
  return useMeetingStore(({ meeting, drafts }) => {
    if (!meeting?.pupil || !isPupilFormat(meeting.format)) return false
    const { firstName, className } = meeting.pupil
    const typed = {
      firstName: drafts['pupil.firstName'] ?? firstName,
      className: drafts['pupil.className'] ?? className,
    }
    return isReadyToOpen({ ...meeting.pupil, ...typed }, meeting.format)
  })
}

function useRows(pupil: PupilSetup, isReady: boolean, hasSmartboard: boolean) {
  const t = wordsIn(['pupil', 'prepare'])
  const aims = Object.values(pupil.aims).filter((aim) => aim.trim() !== '').length
  const people = pupil.attendees.length
  return [
    { name: t('pupil:ready.pupil'), isDone: isReady, aside: isReady ? pupil.className : t('pupil:ready.open') },
    {
      name: t('pupil:ready.people'),
      isDone: people > 0,
      aside: people > 0 ? t('pupil:ready.persons', { count: people }) : t('pupil:ready.open'),
    },
    { name: t('pupil:ready.aims'), isDone: aims > 0, aside: t('pupil:ready.ofThree', { count: aims }) },
    {
      name: t('pupil:ready.informed'),
      isDone: pupil.isInformed === true,
      aside: t(pupil.isInformed ? 'pupil:ready.yes' : 'pupil:ready.no'),
    },
    {
      name: t('pupil:ready.smartboard'),
      isDone: true,
      aside: t(hasSmartboard ? 'pupil:ready.smartboardOff' : 'prepare:ready.smartboardNone'),
    },
  ]
}

/** What is ready, and friendly tips. Only a missing name keeps the meeting shut. */
export function PupilReadyPanel() {
  const pupil = useMeetingStore((store) => store.meeting?.pupil)
  return pupil && <Ready pupil={pupil} />
}

function Ready({ pupil }: { readonly pupil: PupilSetup }) {
  const t = wordsIn(['pupil'])
  const hasSmartboard = useMeetingStore((store) => store.smartboard.place !== 'none')
  const format = useMeetingStore((store) => store.meeting?.format ?? 'threeCircle')
  const rows = useRows(pupil, useIsPupilReady(), hasSmartboard)
  const hints = isPupilFormat(format) ? pupilHints(pupil, format) : []
  return (
    <>
      <ReadyList title={t('pupil:ready.title')} rows={rows} />
      <Panel title={t('pupil:hint.title')}>
        {hints.length === 0 && <p>{t('pupil:hint.none')}</p>}
        <ul className={styles['tips']}>
          {hints.map((hint) => (
            <li key={hint}>
              <CircleHelp size={18} aria-hidden="true" />
              {t(`pupil:hint.${hint}`)}
            </li>
          ))}
        </ul>
      </Panel>
    </>
  )
}
