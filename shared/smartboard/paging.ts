import { belongTogether, wordsBySentence } from '@shared/guidance/sentences'
import { LANGUAGES, perLanguage } from '@shared/lib/language'
import type { SmartboardShape } from './shape'
import { figuresOn, type TypeSize, USUAL_SIZE } from './type-sizes'

/** A piece of a text, and the white space that stood before it: none where a word was too long for a page. */
interface Piece {
  readonly gap: '' | ' '
  readonly text: string
}

const segmenter = perLanguage((language) => new Intl.Segmenter(LANGUAGES[language].collation))
/** Letters and signs of which each is one sign by itself: most texts, and far quicker to take apart. */
const PLAIN = /^[ -~¡-¬®-ʯ–—‘’“”„…]*$/u

/** The signs of a text as a reader counts them: an emoji of more parts is one, a letter with its accents too. */
function signsOf(text: string): string[] {
  return PLAIN.test(text) ? [...text] : Array.from(segmenter().segment(text), ({ segment }) => segment)
}

/** Whether the space between two words is a sign of its own: one that carries an accent is part of a word. */
function isParted(before: string, after: string): boolean {
  const around = `${before.slice(-2)} ${after.slice(0, 2)}`
  return PLAIN.test(around) || signsOf(around).includes(' ')
}

/** The words of a tidied text. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const part of text.split(' ')) {
    const last = words[words.length - 1]
    if (last !== undefined && !isParted(last, part)) words[words.length - 1] = `${last} ${part}`
    else words.push(part)
  }
  return words
}

/** Puts pieces together as long as they fit; a piece longer than `most` stays alone. */
function joined(pieces: readonly Piece[], most: number): Piece[] {
  const found: Piece[] = []
  for (const { gap, text } of pieces) {
    const last = found[found.length - 1]
    const both = last && `${last.text}${gap}${text}`
    if (last && both && both.length <= most) found[found.length - 1] = { gap: last.gap, text: both }
    else found.push({ gap, text })
  }
  return found
}

/** Words one of which is longer than a page: that one in whole signs, with what stands beside each space kept together. */
function piecesOfLong(words: readonly string[], most: number): Piece[] {
  const kept = words.flatMap((word, place) => {
    const [head = '', ...rest] = word.length > most ? signsOf(word) : [word]
    return place === 0 ? [head, ...rest] : [` ${head}`, ...rest]
  })
  const parts: Piece[] = []
  for (const text of kept) {
    const last = parts[parts.length - 1]
    if (last && text.startsWith(' ')) parts[parts.length - 1] = { gap: '', text: last.text + text }
    else parts.push({ gap: '', text })
  }
  const [first, ...rest] = joined(parts, most)
  return first ? [{ gap: ' ', text: first.text }, ...rest] : []
}

/** Words that belong together in one piece when they fit, as „om 18. 00 uur” and „dhr. Bakker”. */
function piecesOfGroup(group: readonly string[], most: number): Piece[] {
  const text = group.join(' ')
  if (text.length <= most) return [{ gap: ' ', text }]
  const isOneTooLong = group.some((word) => word.length > most)
  return isOneTooLong ? piecesOfLong(group, most) : group.map((word) => ({ gap: ' ', text: word }))
}

function piecesOfWords(words: readonly string[], most: number): Piece[] {
  const groups: string[][] = []
  words.forEach((word, place) => {
    const before = words[place - 1]
    if (before !== undefined && belongTogether(before, word)) groups[groups.length - 1]?.push(word)
    else groups.push([word])
  })
  return groups.flatMap((group) => piecesOfGroup(group, most))
}

function piecesOfSentence(words: readonly string[], most: number): Piece[] {
  const text = words.join(' ')
  return text.length <= most ? [{ gap: ' ', text }] : joined(piecesOfWords(words, most), most)
}

/**
 * Breaks a text into pages for the board, at a sentence where it can, else at a word, and inside a word only when it is
 * longer than a page; never between an abbreviation or a figure and what belongs to it, never inside a sign. Nothing is
 * dropped but the one space at a break. A text that fits is one page (docs/domain.md, rules 33 and 250).
 */
export function pagesOfText(text: string, shape: SmartboardShape, size: TypeSize = USUAL_SIZE): string[] {
  return splitText(text, figuresOn(shape, size).noteSigns)
}

/** Breaks a text into pieces of at most so many signs (code units), in the same way. */
export function splitText(text: string, most: number): string[] {
  const clean = text.replace(/\s+/g, ' ').trim()
  if (clean.length <= most) return [clean]
  const pieces = wordsBySentence(wordsOf(clean)).flatMap((sentence) => piecesOfSentence(sentence, most))
  return joined(pieces, most).map((piece) => piece.text)
}

/** How an item of a list reads, and how it is cut into items of at most so many signs each. */
export interface ListItem<T> {
  readonly textOf: (item: T) => string
  readonly cut: (item: T, most: number) => readonly T[]
}

/** An item that is a text, and nothing else. */
export const TEXT_ITEM: ListItem<string> = { textOf: (text) => text, cut: splitText }

/** An item that holds a text among other things, which each of its pieces holds too. */
export function itemWithText<T extends { readonly text: string }>(): ListItem<T> {
  return {
    textOf: ({ text }) => text,
    cut: (item, most) => splitText(item.text, most).map((text) => ({ ...item, text })),
  }
}

/** A line is rarely filled to its end. */
const FILLED = 0.85

/**
 * Breaks a list into pages by the lines it takes: `signsPerLine` signs a line, `lines` lines a page. An item that is
 * longer than a page goes on on the next one, as a text does (docs/domain.md, rule 33).
 */
export function pagesOfList<T>(
  items: readonly T[],
  { textOf, cut }: ListItem<T>,
  signsPerLine: number,
  lines: number,
): T[][] {
  const pages: T[][] = []
  const linesOf = (item: T) => Math.max(1, Math.ceil(textOf(item).length / signsPerLine))
  const most = Math.floor(signsPerLine * lines * FILLED)
  let used = 0
  for (const item of items.flatMap((one) => (linesOf(one) > lines ? cut(one, most) : [one]))) {
    const needs = linesOf(item)
    const last = pages[pages.length - 1]
    if (last && used + needs <= lines) {
      last.push(item)
      used += needs
    } else {
      pages.push([item])
      used = needs
    }
  }
  return pages
}
