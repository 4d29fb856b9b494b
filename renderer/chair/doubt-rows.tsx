import type { Doubts } from '@renderer/state/ask-first'
import { wordsIn } from '@renderer/ui/text'
import { CAREFUL_KINDS } from '@shared/guidance/careful-words'
import { CircleHelp } from 'lucide-react'
import styles from './doubt-rows.module.css'

/** What to look at, kind by kind. */
export function DoubtRows({ doubts }: { readonly doubts: Doubts }) {
  const t = wordsIn('release')
  const rows = [
    ...CAREFUL_KINDS.map((kind) => ({
      kind,
      words: doubts.words.filter((one) => one.kind === kind).map((one) => one.word),
    })),
    { kind: 'name' as const, words: doubts.names },
  ].filter(({ words }) => words.length > 0)
  return (
    <>
      {doubts.needsAll && (
        <p className={styles['row']}>
          <CircleHelp size={16} aria-hidden="true" />
          <b>{t('check.all')}</b>
        </p>
      )}
      {rows.map(({ kind, words }) => (
        <p key={kind} className={styles['row']}>
          <CircleHelp size={16} aria-hidden="true" />
          <span>
            <b>{t(`check.${kind}`)}</b> {t('check.words', { words: words.join(', ') })}
          </span>
        </p>
      ))}
    </>
  )
}
