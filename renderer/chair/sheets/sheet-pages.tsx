import { PaperPreview } from '@renderer/print/paper-preview'
import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import type { MadeSheet } from '@shared/sheets/sheets'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type ReactNode, type RefObject, useState } from 'react'
import styles from './sheets-panel.module.css'
import { useSheetTitles } from './use-sheet-titles'

export interface SheetPagesProps {
  readonly sheets: readonly MadeSheet[]
  readonly contentRef: RefObject<HTMLDivElement | null>
  readonly children: (sheet: MadeSheet) => ReactNode
}

/** One of the chosen sheets, one page at a time. */
export function SheetPages({ sheets, contentRef, children }: SheetPagesProps) {
  const t = wordsIn('sheets')
  const { titleOf } = useSheetTitles()
  const [key, setKey] = useState('')
  const [page, setPage] = useState(0)
  const [pages, setPages] = useState(1)
  const place = Math.max(
    0,
    sheets.findIndex((sheet) => sheet.key === key),
  )
  const sheet = sheets[place]
  if (!sheet) return <p className={styles['empty']}>{t('panel.nothing')}</p>
  const shownPage = Math.min(page, pages - 1)
  const name = titleOf(sheet)
  const foot = t('page', { no: shownPage + 1, of: pages })
  const goTo = (next: MadeSheet | undefined) => {
    setKey(next?.key ?? '')
    setPage(0)
  }
  return (
    <>
      <div className={styles['turners']}>
        {sheets.length > 1 && (
          <Turner
            text={t('panel.sheetOf', { name, no: place + 1, of: sheets.length })}
            back={t('panel.previousSheet')}
            on={t('panel.nextSheet')}
            onBack={place > 0 ? () => goTo(sheets[place - 1]) : null}
            onOn={place < sheets.length - 1 ? () => goTo(sheets[place + 1]) : null}
          />
        )}
        {pages > 1 && (
          <Turner
            text={foot}
            back={t('panel.previousPage')}
            on={t('panel.nextPage')}
            onBack={shownPage > 0 ? () => setPage(shownPage - 1) : null}
            onOn={shownPage < pages - 1 ? () => setPage(shownPage + 1) : null}
          />
        )}
      </div>
      <PaperPreview label={t('panel.preview')} page={shownPage} onPages={setPages} contentRef={contentRef} foot={foot}>
        {children(sheet)}
      </PaperPreview>
    </>
  )
}

interface TurnerProps {
  readonly text: string
  readonly back: string
  readonly on: string
  readonly onBack: (() => void) | null
  readonly onOn: (() => void) | null
}

/** Two arrows with what is seen between them. */
function Turner({ text, back, on, onBack, onOn }: TurnerProps) {
  return (
    <div className={styles['turner']}>
      <Button size="icon" aria-label={back} disabled={!onBack} onClick={() => onBack?.()}>
        <ChevronLeft size={20} aria-hidden="true" />
      </Button>
      <span aria-live="polite">{text}</span>
      <Button size="icon" aria-label={on} disabled={!onOn} onClick={() => onOn?.()}>
        <ChevronRight size={20} aria-hidden="true" />
      </Button>
    </div>
  )
}
