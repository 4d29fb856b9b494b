import { execFileSync } from 'node:child_process'
import { expect } from '@playwright/test'
import type { Driekring } from './driekring'

const poppler = (tool: string, ...args: string[]) =>
  execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })

/** What a PDF says of itself. */
export const infoOf = (pdf: string) => poppler('pdfinfo', pdf)

/** What a PDF says without any white space: words that were broken over lines are whole again. */
export const tightText = (pdf: string) => poppler('pdftotext', '-raw', pdf, '-').replace(/\s+/g, '')

/** The lines of a PDF as they lie on the page, without the white space of its layout. */
export const layoutText = (pdf: string) =>
  poppler('pdftotext', '-layout', pdf, '-')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')

/** How often a text stands in another. */
export const countOf = (text: string, part: string) => text.split(part).length - 1

/** Checks that all pages are A4 and all fonts are inside; the answer is how many pages there are. */
export function expectA4(pdf: string): number {
  const info = infoOf(pdf)
  expect(info).toMatch(/Page size:\s+59\d(\.\d+)? x 84\d(\.\d+)? pts \(A4\)/)
  const fonts = poppler('pdffonts', pdf).trim().split('\n').slice(2)
  expect(fonts.length).toBeGreaterThan(0)
  for (const font of fonts) expect(font).toMatch(/\byes\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/)
  return Number(/Pages:\s+(\d+)/.exec(info)?.[1])
}

export interface Word {
  readonly page: number
  readonly text: string
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
}

/** Every word with its place on its page, in points. */
export function wordsOf(pdf: string): Word[] {
  const pages = poppler('pdftotext', '-bbox', pdf, '-').split('<page ').slice(1)
  const word = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)<\/word>/g
  return pages.flatMap((page, no) =>
    Array.from(page.matchAll(word), ([, left, top, right, bottom, text = '']) => ({
      page: no + 1,
      text,
      box: { left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) },
    })),
  )
}

/** Answers the next question where to save, in the place of the person. */
export async function answerDialog({ app }: Driekring, filePath: string | null): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    const answer = path === null ? { canceled: true, filePath: '' } : { canceled: false, filePath: path }
    const folder = path === null ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [path] }
    Object.assign(dialog, {
      showSaveDialog: () => Promise.resolve(answer),
      showOpenDialog: () => Promise.resolve(folder),
    })
  }, filePath)
}
