import type { Answers } from '@shared/ipc/api'
import type { IpcProblem, PrintJob, PrintRequest, SavedFiles } from '@shared/ipc/contract'
import { fail, ok, type Result } from '@shared/lib/result'
import { texts } from '@shared/strings/texts'
import type { BrowserWindow, PrintToPDFOptions } from 'electron'
import { askFolder, askPath, savedFiles, writeInto, writeOut } from './files-out'
import { openPrintWindow, type PrintWindow } from './print-window'

type Outcome = Result<SavedFiles | null, IpcProblem>

const PDF = { label: 'PDF', extension: 'pdf' } as const

/** From this version on the page itself counts its pages, in the margin boxes of its style. */
const MARGIN_BOXES_FROM = 131

function pdfOptions(): PrintToPDFOptions {
  const options = {
    pageSize: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  } as const
  if (Number.parseInt(process.versions.chrome, 10) >= MARGIN_BOXES_FROM) return options
  const count = texts()
    .sheets.page.replace('{{no}}', '<span class="pageNumber"></span>')
    .replace('{{of}}', '<span class="totalPages"></span>')
  const style = 'width:100%;padding:0 15mm;text-align:right;font:7.5pt sans-serif;color:#4a423a'
  return {
    ...options,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: `<div style="${style}">${count}</div>`,
  }
}

/** How long making a PDF may take, and how long a person may stand at the system's dialog for paper (ms). */
const PDF_WITHIN = 60_000
const PAPER_WITHIN = 600_000

/** The outcome of some work, or a failure when it takes too long: a job that hangs must not hold up the next. */
function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** Lays a job out and makes a PDF of it. */
async function pdfOf({ window, layOut }: PrintWindow, job: PrintJob): Promise<Result<Uint8Array, IpcProblem>> {
  const laidOut = await layOut(job)
  if (laidOut !== 'ready') return fail(laidOut === 'failed' ? 'print/failed' : 'print/bad-sheet')
  return ok(await inTime(window.webContents.printToPDF(pdfOptions()), PDF_WITHIN))
}

/** Asks where to, then writes all sheets as one PDF there and nowhere else. */
async function toPdf(chair: BrowserWindow, print: PrintWindow, job: PrintJob): Promise<Outcome> {
  // The PDF is made while the person looks for a place. A problem with it waits for the answer.
  const made = pdfOf(print, job).catch(() => fail('print/failed' as const))
  const path = await askPath(chair, job.file, PDF)
  const pdf = await made
  if (path === null) return fail('print/cancelled')
  const written = pdf.ok ? await writeOut(path, pdf.value) : pdf
  return written.ok ? ok(savedFiles([written.value])) : written
}

/** Asks for a folder, then writes a PDF for each sheet. One that fails holds up no other; which did is in the answer. */
async function toFolder(chair: BrowserWindow, print: PrintWindow, job: PrintJob): Promise<Outcome> {
  const folder = await askFolder(chair)
  if (folder === null) return fail('print/cancelled')
  const kept: string[] = []
  const missed: { place: number; problem: IpcProblem }[] = []
  for (const [place, sheet] of job.sheets.entries()) {
    const isLost = missed.at(-1)?.problem === 'print/failed'
    // A page that does not answer would be waited for at each sheet that is left.
    const pdf = isLost
      ? fail('print/failed' as const)
      : await pdfOf(print, { ...job, file: sheet.file, sheets: [sheet] }).catch(() => fail('print/failed' as const))
    const written = pdf.ok ? await writeInto(folder, sheet.file, PDF, pdf.value) : pdf
    if (written.ok) kept.push(written.value)
    else missed.push({ place, problem: written.problem })
  }
  const [first, ...others] = kept
  if (first === undefined) return fail(missed[0]?.problem ?? 'print/failed')
  return ok(savedFiles([first, ...others], missed))
}

function problemOfPrinter(reason: string): IpcProblem {
  if (/cancel/i.test(reason)) return 'print/cancelled'
  return /printer/i.test(reason) ? 'print/no-printer' : 'print/failed'
}

/** Hands the laid out sheets to the system's print dialog. */
async function toPaper(print: PrintWindow, job: PrintJob): Promise<Outcome> {
  const laidOut = await print.layOut(job)
  if (laidOut !== 'ready') return fail(laidOut === 'failed' ? 'print/failed' : 'print/bad-sheet')
  const printed = new Promise<Outcome>((resolve) => {
    print.window.webContents.print({ pageSize: 'A4', printBackground: true }, (isPrinted, reason) =>
      resolve(isPrinted ? ok(null) : fail(problemOfPrinter(reason))),
    )
  })
  return inTime(printed, PAPER_WITHIN)
}

/** Prints sheets: one hidden window a request, for paper and for PDF alike. Requests wait for each other. */
export function setupPrinting(chair: BrowserWindow): Answers<'print-sheet'> {
  let tail: Promise<unknown> = Promise.resolve()
  const run = async ({ job, to }: PrintRequest): Promise<Outcome> => {
    const print = openPrintWindow()
    try {
      if (to === 'paper') return await toPaper(print, job)
      return to === 'pdf' ? await toPdf(chair, print, job) : await toFolder(chair, print, job)
    } catch {
      return fail('print/failed')
    } finally {
      print.window.destroy()
    }
  }
  return {
    'print-sheet': (request) => {
      const next = tail.then(() => run(request))
      tail = next
      return next
    },
  }
}
