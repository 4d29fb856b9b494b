import { drawSheet } from '@renderer/print/registry'
import { usePrintSheet } from '@renderer/print/use-print-sheet'
import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import type { MeetingState } from '@shared/meeting/state'
import { FileDown, Files, Printer, School } from 'lucide-react'
import { type Ref, useRef, useState } from 'react'
import { FileNames } from './file-names'
import { PaperDialog } from './paper-dialog'
import { PrintOutcomeBar } from './print-outcome'
import { SchoolDialog } from './school-dialog'
import { SheetChoice } from './sheet-choice'
import { SheetPages } from './sheet-pages'
import styles from './sheets-panel.module.css'
import { usePaperGate } from './use-paper-gate'
import { useSchool } from './use-school'
import type { MadeChoice } from './use-sheet-choice'
import { useSheetPrinting } from './use-sheet-printing'

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
  const { outcome, send, isBusy, file } = useSheetPrinting(sheets, kept.school, meeting)
  const print = usePrintSheet(content, () => send('paper'))
  const gate = usePaperGate(meeting, sheets, (way) => (way === 'paper' ? print() : void send(way)))
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
      {sheets.length > 0 && <FileNames file={file} />}
      <div className={styles['buttons']}>
        <Button disabled={isOff} onClick={() => gate.go('pdf')}>
          <FileDown size={18} aria-hidden="true" />
          {t(sheets.length > 1 ? 'panel.onePdf' : 'panel.pdf')}
        </Button>
        {sheets.length > 1 && (
          <Button disabled={isOff} onClick={() => gate.go('folder')}>
            <Files size={18} aria-hidden="true" />
            {t('panel.manyPdf')}
          </Button>
        )}
        <Button kind="primary" disabled={isOff} onClick={() => gate.go('paper')}>
          <Printer size={18} aria-hidden="true" />
          {t('panel.print')}
        </Button>
      </div>
      {outcome && <PrintOutcomeBar outcome={outcome} />}
      <SheetPages sheets={sheets} contentRef={content}>
        {(sheet) => drawSheet(sheet.name, sheet.model, kept.school)}
      </SheetPages>
      {gate.asked && (
        <PaperDialog questions={gate.asked.questions} isAboutPupil={meeting.pupil !== null} onAnswer={gate.answer} />
      )}
      {isSchoolOpen && <SchoolDialog {...kept} onClose={() => setIsSchoolOpen(false)} />}
    </aside>
  )
}
