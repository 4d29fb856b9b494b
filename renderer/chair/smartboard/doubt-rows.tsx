import { wordsIn } from '@renderer/ui/text'
import type { Doubts } from '@shared/gate/doubts'
import { CAREFUL_KINDS } from '@shared/guidance/guidance-types'
import { CircleHelp } from 'lucide-react'
import styles from './doubt-rows.module.css'

export interface DoubtRowsProps {
  readonly doubts: Doubts
  /** What is asked about, word for word. */
  readonly texts: readonly string[]
  readonly isAboutPupil: boolean
}

/** So many texts are quoted; the rest is counted. */
const MOST_QUOTED = 3

/** What to look at, kind by kind, and in which words; and what the app cannot know. */
export function DoubtRows({ doubts, texts, isAboutPupil }: DoubtRowsProps) {
  const t = wordsIn('release')
  const { words, names, maybeNames, needsAll } = doubts
  const rows = [
    ...CAREFUL_KINDS.map((kind) => ({ kind, words: words.filter((one) => one.kind === kind).map((one) => one.word) })),
    { kind: 'name' as const, words: names },
    { kind: 'maybe' as const, words: maybeNames },
  ].filter((row) => row.words.length > 0)
  const more = texts.length - MOST_QUOTED
  return (
    <>
      {needsAll && (
        <p className={styles['row']}>
          <CircleHelp size={16} aria-hidden="true" />
          <b>{t('check.all')}</b>
        </p>
      )}
      {rows.map((row) => (
        <p key={row.kind} className={styles['row']}>
          <CircleHelp size={16} aria-hidden="true" />
          <span>
            <b>{t(`check.${row.kind}`)}</b> {t('check.words', { words: row.words.join(', ') })}
          </span>
        </p>
      ))}
      <ul className={styles['texts']} aria-label={t('check.about')}>
        {texts.slice(0, MOST_QUOTED).map((text) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
        {more > 0 && <li className={styles['more']}>{t('check.more', { count: more })}</li>}
      </ul>
      {names.length + maybeNames.length > 0 && (
        <p className={styles['known']}>{t(isAboutPupil ? 'check.known' : 'check.knownEvening')}</p>
      )}
    </>
  )
}
