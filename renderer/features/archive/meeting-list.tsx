import type { CatalogueEntry } from '@renderer/state/meeting/catalogue'
import { titleOfMeeting } from '@renderer/state/meeting/meeting-title'
import { useWallTime } from '@renderer/state/window/use-today'
import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import { toldApart } from '@shared/lib/tell-apart'
import { formatShortDate, formatTimeOfDay } from '@shared/time/format'
import styles from './start.module.css'

export interface MeetingListProps {
  readonly entries: readonly CatalogueEntry[]
  /** There are meetings that cannot be opened; what is wrong with them is said above. */
  readonly hasUnreadable: boolean
  readonly onOpen: (entry: CatalogueEntry) => void
}

/** All meetings on this laptop, newest first. */
export function MeetingList({ entries, hasUnreadable, onOpen }: MeetingListProps) {
  const t = wordsIn('start')
  const now = useWallTime()
  // Two of one title are told apart for who only hears the buttons, by what stands before the title.
  const called = toldApart(
    entries.map(({ summary }) => ({
      name: titleOfMeeting(summary),
      more: t('when', { date: formatShortDate(summary.begin, now), time: formatTimeOfDay(summary.begin) }),
    })),
  )
  return (
    <section className={styles['list']}>
      <h2>{t('meetings')}</h2>
      {entries.length === 0 && !hasUnreadable && <p className={styles['none']}>{t('none')}</p>}
      <ul>
        {entries.map((entry, place) => (
          <Entry
            key={`${entry.meetingId} ${entry.history?.head}`}
            entry={entry}
            called={called[place] ?? titleOfMeeting(entry.summary)}
            onOpen={() => onOpen(entry)}
          />
        ))}
      </ul>
    </section>
  )
}

function useSubtitle({ pupil, people, place }: CatalogueEntry['summary']): string {
  const t = wordsIn('start')
  if (!pupil) return t('people', people)
  return [pupil.className.trim() || t('noClass'), place.trim()].filter((part) => part !== '').join(', ')
}

/** When a history was last changed, and after how many actions: it tells the histories of one meeting apart. */
function useHistory({ history, summary }: CatalogueEntry) {
  const t = wordsIn('start')
  const now = useWallTime()
  if (!history) return null
  const date = formatShortDate(summary.changedAt, now)
  const when = {
    theme: titleOfMeeting(summary),
    date,
    time: formatTimeOfDay(summary.changedAt),
    count: history.lineCount,
  }
  const which = history.isAsked ? 'asked' : history.isOwn ? 'own' : 'other'
  return { line: t(`history.${which}`, when), label: t('history.openNamed', when) }
}

interface EntryProps {
  readonly entry: CatalogueEntry
  /** Its title, told apart from the others. */
  readonly called: string
  readonly onOpen: () => void
}

function Entry({ entry, called, onOpen }: EntryProps) {
  const t = wordsIn('start')
  const now = useWallTime()
  const { summary } = entry
  const title = titleOfMeeting(summary)
  const subtitle = useSubtitle(summary)
  const history = useHistory(entry)
  return (
    <li className={styles['item']}>
      <p className={styles['date']}>
        <b>{formatShortDate(summary.begin, now)}</b>
        {formatTimeOfDay(summary.begin)}
      </p>
      <div>
        <p className={styles['title']} dir="auto">
          {title}
        </p>
        <p className={styles['sub']} dir="auto">
          {subtitle}
        </p>
        {history && <p className={styles['sub']}>{history.line}</p>}
      </div>
      <span className={[styles['status'], summary.status === 'running' ? styles['running'] : ''].join(' ')}>
        {t(`status.${summary.status}`)}
      </span>
      <Button aria-label={history?.label ?? t('openNamed', { theme: called })} onClick={onOpen}>
        {t('open')}
      </Button>
    </li>
  )
}
