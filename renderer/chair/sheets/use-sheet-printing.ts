import { useChair } from '@renderer/state/chair-context'
import type { IpcProblem, PrintRequest, SavedFiles } from '@shared/ipc/contract'
import type { MeetingState } from '@shared/meeting/state'
import type { School } from '@shared/sheets/school'
import type { MadeSheet } from '@shared/sheets/sheets'
import { useState } from 'react'
import { useSheetTitles } from './use-sheet-titles'

export interface SavedOutcome {
  readonly kind: 'saved'
  readonly to: PrintRequest['to']
  readonly files: SavedFiles
  /** What was sent, in the order in which it was. */
  readonly sheets: readonly MadeSheet[]
}

export type PrintOutcome =
  | { readonly kind: 'busy' | 'printed' }
  | { readonly kind: 'problem'; readonly problem: IpcProblem }
  | SavedOutcome

/** Hands sheets to main, and says how that went. */
export function useSheetPrinting(sheets: readonly MadeSheet[], school: School, meeting: MeetingState) {
  const { services } = useChair()
  const { fileOf } = useSheetTitles()
  const [outcome, setOutcome] = useState<PrintOutcome | null>(null)
  const file = fileOf(sheets, meeting)
  const send = async (to: PrintRequest['to']) => {
    setOutcome({ kind: 'busy' })
    const printed = sheets.map((sheet) => ({
      name: sheet.name,
      file: fileOf([sheet], meeting),
      model: JSON.stringify(sheet.model),
    }))
    const reply = await services.bridge['print-sheet']({ job: { file, school, sheets: printed }, to })
    if (!reply.ok) setOutcome({ kind: 'problem', problem: reply.problem })
    else setOutcome(reply.value ? { kind: 'saved', to, files: reply.value, sheets } : { kind: 'printed' })
  }
  return { outcome, send, isBusy: outcome?.kind === 'busy', file }
}
