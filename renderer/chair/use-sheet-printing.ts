import { useChair } from '@renderer/state/chair-context'
import type { IpcProblem, PrintRequest } from '@shared/ipc/contract'
import type { School } from '@shared/meeting/sheets/school'
import type { MadeSheet } from '@shared/meeting/sheets/sheets'
import { useState } from 'react'
import { useSheetTitles } from './use-sheet-titles'

export type PrintOutcome =
  | { readonly kind: 'busy' }
  | { readonly kind: 'done'; readonly to: PrintRequest['to']; readonly count: number }
  | { readonly kind: 'problem'; readonly problem: IpcProblem }

/** Hands sheets to main, and says how that went. */
export function useSheetPrinting(sheets: readonly MadeSheet[], school: School, about: string) {
  const { services } = useChair()
  const { titleOf } = useSheetTitles()
  const [outcome, setOutcome] = useState<PrintOutcome | null>(null)
  const send = async (to: PrintRequest['to']) => {
    setOutcome({ kind: 'busy' })
    const printed = sheets.map((sheet) => ({
      name: sheet.name,
      title: [titleOf(sheet), about].filter(Boolean).join(' '),
      model: JSON.stringify(sheet.model),
    }))
    const [first] = printed
    const title = printed.length === 1 && first ? first.title : about
    const reply = await services.bridge['print-sheet']({ job: { title, school, sheets: printed }, to })
    setOutcome(reply.ok ? { kind: 'done', to, count: printed.length } : { kind: 'problem', problem: reply.problem })
  }
  return { outcome, send, isBusy: outcome?.kind === 'busy' }
}
