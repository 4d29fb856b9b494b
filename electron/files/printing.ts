import { join } from 'node:path'
import type { IpcProblem, PrintJob, PrintRequest } from '@shared/ipc/contract'
import { fail, ok, type Result } from '@shared/lib/result'
import { sheets } from '@shared/strings/nl/sheets'
import { app, type BrowserWindow, dialog, type PrintToPDFOptions } from 'electron'
import { handleCalls } from '../ipc/handle'
import { openPrintWindow, type PrintWindow } from './print-window'
import { freePath, writePdf } from './sheet-files'
import { fileName } from './write-file'

type Outcome = Result<string, IpcProblem>

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
  const count = sheets.page
    .replace('{{no}}', '<span class="pageNumber"></span>')
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

/** Asks where to, then writes all sheets as one PDF there and nowhere else. The answer is the chosen path. */
async function toPdf(chair: BrowserWindow, print: PrintWindow, job: PrintJob): Promise<Outcome> {
  const defaultPath = join(app.getPath('documents'), fileName(job.title, 'pdf'))
  // The PDF is made while the person looks for a place. A problem with it waits for the answer.
  const made = pdfOf(print, job).catch(() => fail('print/failed' as const))
  const choice = await dialog.showSaveDialog(chair, { defaultPath, filters: [{ name: 'PDF', extensions: ['pdf'] }] })
  const pdf = await made
  if (choice.canceled || !choice.filePath) return fail('print/cancelled')
  return pdf.ok ? writePdf(choice.filePath, pdf.value) : pdf
}

/** Asks for a folder, then writes a PDF for each sheet. It stops at the first that fails; those before it stay. */
async function toFolder(chair: BrowserWindow, print: PrintWindow, job: PrintJob): Promise<Outcome> {
  const choice = await dialog.showOpenDialog(chair, { properties: ['openDirectory', 'createDirectory'] })
  const [folder] = choice.filePaths
  if (choice.canceled || !folder) return fail('print/cancelled')
  for (const sheet of job.sheets) {
    const pdf = await pdfOf(print, { ...job, title: sheet.title, sheets: [sheet] })
    if (!pdf.ok) return pdf
    const written = await writePdf(await freePath(folder, sheet.title), pdf.value)
    if (!written.ok) return written
  }
  return ok(folder)
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
      resolve(isPrinted ? ok('') : fail(problemOfPrinter(reason))),
    )
  })
  return inTime(printed, PAPER_WITHIN)
}

/** Prints sheets: one hidden window a request, for paper and for PDF alike. Requests wait for each other. */
export function setupPrinting(chair: BrowserWindow): void {
  let tail: Promise<unknown> = Promise.resolve()
  const run = async ({ job, to }: PrintRequest): Promise<Outcome> => {
    const print = openPrintWindow(job.title)
    try {
      if (to === 'paper') return await toPaper(print, job)
      return to === 'pdf' ? await toPdf(chair, print, job) : await toFolder(chair, print, job)
    } catch {
      return fail('print/failed')
    } finally {
      print.window.destroy()
    }
  }
  handleCalls('chair', chair, {
    'print-sheet': (request) => {
      const next = tail.then(() => run(request))
      tail = next
      return next
    },
  })
}
