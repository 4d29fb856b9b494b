import { drawSheet } from '@renderer/print/registry'
import { usePrintSheet } from '@renderer/print/use-print-sheet'
import { Button } from '@renderer/ui/button'
import { MessageBar } from '@renderer/ui/message-bar'
import { wordsIn } from '@renderer/ui/text'
import type { MeetingState } from '@shared/meeting/state'
import { FileDown, Files, Printer, School } from 'lucide-react'
import { type Ref, useRef, useState } from 'react'
import { SchoolDialog } from './school-dialog'
import { SheetChoice } from './sheet-choice'
import { SheetPages } from './sheet-pages'
import styles from './sheets-panel.module.css'
import { useSchool } from './use-school'
import type { MadeChoice } from './use-sheet-choice'
import { type PrintOutcome, useSheetPrinting } from './use-sheet-printing'

export interface SheetsPanelProps {
  readonly meeting: MeetingState
  readonly made: MadeChoice
  readonly panelRef?: Ref<HTMLElement>
}

/** „Bladen”: which sheets of a meeting, for whom, how they will look, and the ways out: PDF and paper. */
export function SheetsPanel({ meeting, made, panelRef }: SheetsPanelProps) {
  const t = wordsIn('sheets')
  const content = useRef<HTMLDivElement>(null)
  const [isSchoolOpen, setIsSchoolOpen] = useState(false)
  const kept = useSchool()
  const { sheets, choice } = made
  const { outcome, send, isBusy } = useSheetPrinting(sheets, kept.school, aboutOf(meeting))
  const print = usePrintSheet(content, () => send('paper'))
  const isOff = isBusy || sheets.length === 0
  return (
    <aside ref={panelRef} tabIndex={-1} className={styles['panel']} aria-label={t('panel.title')}>
      <header className={styles['head']}>
        <h2>{t('panel.title')}</h2>
        <Button onClick={() => setIsSchoolOpen(true)}>
          <School size={18} aria-hidden="true" />
          {t('panel.school')}
        </Button>
      </header>
      <SheetChoice {...choice} />
      <div className={styles['buttons']}>
        <Button disabled={isOff} onClick={() => void send('pdf')}>
          <FileDown size={18} aria-hidden="true" />
          {t(sheets.length > 1 ? 'panel.onePdf' : 'panel.pdf')}
        </Button>
        {sheets.length > 1 && (
          <Button disabled={isOff} onClick={() => void send('folder')}>
            <Files size={18} aria-hidden="true" />
            {t('panel.manyPdf')}
          </Button>
        )}
        <Button kind="primary" disabled={isOff} onClick={print}>
          <Printer size={18} aria-hidden="true" />
          {t('panel.print')}
        </Button>
      </div>
      {outcome && <Outcome outcome={outcome} />}
      <SheetPages sheets={sheets} contentRef={content}>
        {(sheet) => drawSheet(sheet.name, sheet.model, kept.school)}
      </SheetPages>
      {isSchoolOpen && <SchoolDialog {...kept} onClose={() => setIsSchoolOpen(false)} />}
    </aside>
  )
}

/** What a meeting is about, for names of files: the theme, or the pupil unless the name stays off paper. */
function aboutOf({ setup, pupil }: MeetingState): string {
  if (!pupil) return setup.theme
  return pupil.isAnonymous ? pupil.alias : `${pupil.firstName} ${pupil.lastName}`.trim()
}

function Outcome({ outcome }: { readonly outcome: PrintOutcome }) {
  const t = wordsIn(['sheets', 'problems'])
  if (outcome.kind === 'busy') return <MessageBar kind="note" text={t('sheets:panel.busy')} />
  if (outcome.kind === 'problem') return <MessageBar kind="error" text={t(`problems:${outcome.problem}`)} />
  const said = {
    pdf: t('sheets:panel.saved'),
    folder: t('sheets:panel.savedMany', { count: outcome.count }),
    paper: t('sheets:panel.printed'),
  }
  return <MessageBar kind="note" text={said[outcome.to]} />
}
