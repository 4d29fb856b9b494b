import { Button } from '@renderer/ui/button'
import { QuestionDialog } from '@renderer/ui/question-dialog'
import { Segments } from '@renderer/ui/segments'
import { wordsIn } from '@renderer/ui/text'
import { CIRCLES, type Circle } from '@shared/lib/ids'
import { isBlank } from '@shared/notes/apply-notes'
import { withoutListMarks } from '@shared/notes/list-marks'
import { linesAsNotes } from '@shared/notes/pasted'
import { X } from 'lucide-react'
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import styles from './dialogs.module.css'
import type { Paste } from './use-paste'

export interface PasteDialogProps {
  readonly paste: Paste
  readonly inMiddle: Circle
  readonly onAdd: (lines: readonly string[], from: Circle) => void
  readonly onOneNote: () => void
}

/** So many lines are shown to look through; the others go along as they are. */
const SHOWN = 100

interface Line {
  readonly key: number
  readonly text: string
}

/** Before pasted lines become notes: which circle wrote them, and each line to mend or to leave out. */
export function PasteDialog({ paste, inMiddle, onAdd, onOneNote }: PasteDialogProps) {
  const t = wordsIn(['notes', 'common'])
  const [first] = useState<readonly Line[]>(() => paste.lines.map((text, key) => ({ key, text })))
  const [kept, setKept] = useState(first)
  const keep = useRef(paste.setLines)
  keep.current = paste.setLines
  useEffect(() => {
    if (kept !== first) keep.current(kept.map((line) => line.text))
  }, [kept, first])
  const change = useCallback((key: number, text: string | null) => {
    setKept((before) =>
      text === null
        ? before.filter((line) => line.key !== key)
        : before.map((line) => (line.key === key ? { key, text } : line)),
    )
  }, [])
  const bare = useMemo(() => withoutListMarks(kept.map((line) => line.text)), [kept])
  const texts = kept.map((line) => line.text).filter((text) => !isBlank(text))
  const confirm = texts.length === 1 ? t('notes:paste.addOne') : t('notes:paste.add', { count: texts.length })
  const askers = CIRCLES.filter((circle) => circle !== inMiddle)
  const from = askers.find((circle) => circle === paste.from) ?? askers[0] ?? null
  return (
    <QuestionDialog
      title={t('notes:paste.title')}
      isWide
      confirm={confirm}
      decline={t('common:cancel')}
      onConfirm={() => texts.length > 0 && from && onAdd(texts, from)}
      onDecline={paste.end}
    >
      <div className={styles['fields']}>
        <Segments
          label={t('notes:paste.from')}
          segments={askers.map((circle) => ({ value: circle, label: t(`common:circle.${circle}`) }))}
          value={from}
          onChange={paste.setFrom}
        />
        <LeftOut whole={paste.whole} />
        {texts.length === 0 && <p role="status">{t('notes:paste.none')}</p>}
        <ol className={styles['lines']}>
          {kept.slice(0, SHOWN).map((line, place) => (
            <PasteLine key={line.key} line={line} place={place + 1} onChange={change} />
          ))}
        </ol>
        {kept.length > SHOWN && <p>{t('notes:paste.rest', { shown: SHOWN, count: kept.length - SHOWN })}</p>}
        {bare.some((text, at) => text !== kept[at]?.text) && (
          <Button
            kind="quiet"
            onClick={() => setKept(kept.map((line, at) => ({ key: line.key, text: bare[at] ?? line.text })))}
          >
            {t('notes:paste.withoutMarks')}
          </Button>
        )}
        <Button kind="quiet" onClick={onOneNote}>
          {t('notes:paste.asOne')}
        </Button>
      </div>
    </QuestionDialog>
  )
}

/** How many empty lines of the pasted text are no note: nothing is left out unsaid. */
function LeftOut({ whole }: { readonly whole: string }) {
  const t = wordsIn('notes')
  const { emptyCount } = useMemo(() => linesAsNotes(whole), [whole])
  if (emptyCount === 0) return null
  return <p>{emptyCount === 1 ? t('paste.emptyOne') : t('paste.empty', { count: emptyCount })}</p>
}

interface PasteLineProps {
  readonly line: Line
  readonly place: number
  readonly onChange: (key: number, text: string | null) => void
}

const PasteLine = memo(function PasteLine({ line, place, onChange }: PasteLineProps) {
  const t = wordsIn('notes')
  return (
    <li>
      <span aria-hidden="true">{place}</span>
      <input
        aria-label={t('paste.line', { place })}
        dir="auto"
        value={line.text}
        onChange={(event) => onChange(line.key, event.target.value)}
      />
      <Button
        kind="quiet"
        size="icon"
        aria-label={t('paste.removeLine', { place })}
        onClick={() => onChange(line.key, null)}
      >
        <X size={16} aria-hidden="true" />
      </Button>
    </li>
  )
})
