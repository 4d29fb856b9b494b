import { useWallTime } from '@renderer/state/window/use-today'
import { wordsIn } from '@renderer/ui/text'
import type { Agreement } from '@shared/agreements/state'
import { doersOf } from '@shared/meeting/apply-release'
import type { MeetingState } from '@shared/meeting/state'
import { formatSpokenDate } from '@shared/time/format'
import { Fragment } from 'react'
import styles from './read-back.module.css'
import { readBackLines } from './read-back-lines'

export interface ReadBackSentenceProps {
  readonly meeting: MeetingState
  readonly agreement: Agreement
}

/** Stands for a gap while the sentence is made; no keyboard types it. */
const GAP = '\u{F0000}'

/** An agreement in sentences to read aloud; what is missing stands out as a gap. */
export function ReadBackSentence({ meeting, agreement }: ReadBackSentenceProps) {
  const t = wordsIn('agreements')
  const now = useWallTime()
  const { followUp } = meeting.agreements
  const lines = readBackLines(agreement, doersOf(meeting, agreement), followUp.date, (date) =>
    formatSpokenDate(date, now),
  )
  return (
    <div className={styles['sentence']}>
      {lines.map(({ kind, words }) => {
        const word = (key: string) => words[key] ?? GAP
        const filled = {
          who: word('who'),
          what: word('what'),
          text: word('text'),
          start: word('start'),
          end: word('end'),
          date: word('date'),
        }
        return (
          <p key={kind}>
            <Gaps text={t(`readBack.${kind}`, filled)} />
          </p>
        )
      })}
    </div>
  )
}

function Gaps({ text }: { readonly text: string }) {
  const t = wordsIn('agreements')
  const [first, ...rest] = text.split(GAP)
  // A sentence has few gaps, each after another piece of it.
  const pieces = rest.map((piece, place) => ({ piece, key: `${place}` }))
  return (
    <>
      {first}
      {pieces.map(({ piece, key }) => (
        <Fragment key={key}>
          <span className={styles['gap']}>{t('readBack.gap')}</span>
          {piece}
        </Fragment>
      ))}
    </>
  )
}
