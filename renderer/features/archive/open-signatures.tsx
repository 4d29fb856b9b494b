import type { CatalogueEntry } from '@renderer/state/meeting/catalogue'
import { useWallTime } from '@renderer/state/window/use-today'
import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import type { MeetingId } from '@shared/lib/ids'
import { inList } from '@shared/lib/isolate'
import { toldApart } from '@shared/lib/tell-apart'
import { formatShortDate } from '@shared/time/format'
import { PenLine } from 'lucide-react'
import styles from './open-signatures.module.css'

export interface OpenSignaturesProps {
  readonly entries: readonly CatalogueEntry[]
  readonly onOpen: (meetingId: MeetingId) => void
}

/** Who still signs, per meeting that was closed; nothing when all papers are in (docs/domain.md, rule 116). */
export function OpenSignatures({ entries, onOpen }: OpenSignaturesProps) {
  const t = wordsIn('agreements')
  const now = useWallTime()
  const open = entries.filter(({ summary }) => summary.status === 'ended' && summary.toSign.names.length > 0)
  if (open.length === 0) return null
  // The whole name, as in the list below; two of one name on one day by their class.
  const called = toldApart(
    open.map(({ summary: { toSign, pupil, begin } }) => ({
      name: t('start.of', { name: pupil?.name || toSign.pupil, date: formatShortDate(begin, now) }),
      more: pupil?.className ?? '',
    })),
  )
  return (
    <section className={styles['open']}>
      <h2>{t('start.title')}</h2>
      <ul>
        {open.map(({ meetingId, summary: { toSign } }, place) => {
          const name = called[place] ?? toSign.pupil
          return (
            <li key={meetingId}>
              <PenLine size={18} aria-hidden="true" />
              <span>
                <b>{inList(toSign.names)}</b>
                <span>{name}</span>
              </span>
              <Button size="small" aria-label={t('start.open', { name })} onClick={() => onOpen(meetingId)}>
                {t('start.openShort')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
