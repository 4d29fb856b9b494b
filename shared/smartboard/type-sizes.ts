import type { SmartboardShape } from './shape'

/** Letters of one height and the height of their lines, in u. */
export interface Letters {
  readonly size: number
  readonly line: number
}

/** How many signs fit on a line, and how many lines on a page. */
interface Fits {
  readonly signs: number
  readonly lines: number
}

/** What fits on a board of one shape, as it was tried out: words never get smaller, they go on on the next page. */
interface ShapeFigures {
  /** Size in u of a text on a note, by its length. */
  readonly note: { readonly short: number; readonly middle: number; readonly long: number }
  /** Signs of a text on a note that fit on one page at the smallest size. */
  readonly noteSigns: number
  /** Lines of the central question alone that fit, and of a page of it: the figures of the page take room too. */
  readonly alone: { readonly lines: number; readonly paged: number }
  /** What was heard in a circle, and what is to be done. */
  readonly list: { readonly signs: number; readonly summary: number; readonly actions: number }
  /** Chosen questions: two lines each; on a board that is not wide, three a page. */
  readonly selection: Fits
  /** Points to pass on: all at once on a wide board when they fit, else one a page (design: § 14). */
  readonly heard: Fits
  /** Signs on a line of an agreement: over the whole width, in one of two columns, and of who does it. */
  readonly agreement: { readonly whole: number; readonly half: number; readonly who: number }
}

/** One size of type: its letters, and all that is counted with them. */
export interface TypeFigures {
  /** What is read from the back: lists, a question in a talk, an agreement. */
  readonly large: Letters
  /** What could help, under a cause. */
  readonly middle: Letters
  /** Strengths. */
  readonly small: Letters
  /** Signs up to which a text on a note is short, and up to which it is no long one. */
  readonly noteLength: { readonly short: number; readonly middle: number }
  /** So much of a theme stands on the board in letters that can be read from the back, in signs. */
  readonly theme: number
  /** Lines of the central question below the ring: points to pass on need the room of two of them. */
  readonly belowRing: { readonly alone: number; readonly withHeard: number }
  /** Lines under the first line of who does it, of a goal above it, around that goal, and of labels and rule below. */
  readonly agreement: {
    readonly lines: number
    readonly goal: number
    readonly aroundGoal: number
    readonly labels: number
  }
  readonly shapes: Readonly<Record<SmartboardShape, ShapeFigures>>
}

/** Every size of type of the board. Another one is a row here and its name in the texts (docs/domain.md, rule 33). */
export const TYPE_SIZES = {
  usual: {
    large: { size: 64, line: 72.4 },
    middle: { size: 52, line: 59.4 },
    small: { size: 48, line: 54.4 },
    noteLength: { short: 70, middle: 110 },
    theme: 100,
    belowRing: { alone: 4, withHeard: 2 },
    agreement: { lines: 10.4, goal: 3, aroundGoal: 2.2, labels: 1.4 },
    shapes: {
      wide: {
        note: { short: 118, middle: 92, long: 68 },
        noteSigns: 170,
        alone: { lines: 7, paged: 6 },
        list: { signs: 50, summary: 8, actions: 8 },
        selection: { signs: 28, lines: 10 },
        heard: { signs: 29, lines: 5 },
        agreement: { whole: 52, half: 25, who: 38 },
      },
      mid: {
        note: { short: 106, middle: 84, long: 68 },
        noteSigns: 140,
        alone: { lines: 7, paged: 6 },
        list: { signs: 44, summary: 8, actions: 8 },
        selection: { signs: 26, lines: 6 },
        heard: { signs: 24, lines: 5 },
        agreement: { whole: 46, half: 22, who: 32 },
      },
      narrow: {
        note: { short: 100, middle: 78, long: 68 },
        noteSigns: 120,
        alone: { lines: 8, paged: 8 },
        list: { signs: 38, summary: 8, actions: 7 },
        selection: { signs: 32, lines: 6 },
        heard: { signs: 20, lines: 5 },
        agreement: { whole: 38, half: 18, who: 24 },
      },
    },
  },
} as const satisfies Readonly<Record<string, TypeFigures>>

export type TypeSize = keyof typeof TYPE_SIZES

/** The size as long as nobody chooses another one. */
export const USUAL_SIZE: TypeSize = 'usual'

/** The figures of a size. */
export const typeFigures = (size: TypeSize): TypeFigures => TYPE_SIZES[size]

/** What fits on a board of this shape at a size. */
export const figuresOn = (shape: SmartboardShape, size: TypeSize): ShapeFigures => typeFigures(size).shapes[shape]
