import type { Agreement } from '@shared/agreements/state'
import { languageTags } from '@shared/lib/language'

/** A sentence to read aloud: which one, and its words. A word that is null is still to be filled in. */
export interface ReadBackLine {
  readonly kind:
    | 'deed'
    | 'deedNamed'
    | 'when'
    | 'whenBetween'
    | 'between'
    | 'from'
    | 'until'
    | 'sign'
    | 'support'
    | 'otherwise'
    | 'back'
  readonly words: Readonly<Record<string, string | null>>
}

/** A text inside a sentence: without the full stop the sentence itself has. */
const inside = (text: string) => text.trim().replace(/\.$/, '') || null

function whenLine({ whereWhen, startDate, endDate }: Agreement, show: (date: string) => string): ReadBackLine {
  const words = { text: inside(whereWhen), start: startDate && show(startDate), end: endDate && show(endDate) }
  if (startDate !== '' && endDate !== '') return { kind: words.text === null ? 'between' : 'whenBetween', words }
  if (words.text !== null) return { kind: 'when', words }
  if (startDate !== '') return { kind: 'from', words }
  return { kind: endDate !== '' ? 'until' : 'when', words }
}

/** Who does what; a name that the words begin with already is not said twice. */
function deedLine(who: string | null, what: string | null): ReadBackLine {
  const [first = ''] = who?.split(/[\s,]/) ?? []
  const [begins = ''] = what?.split(/[\s,]/) ?? []
  const isNamed = first !== '' && first.localeCompare(begins, languageTags().collation, { sensitivity: 'base' }) === 0
  return isNamed ? { kind: 'deedNamed', words: { what } } : { kind: 'deed', words: { who, what } }
}

/**
 * An agreement as sentences to read aloud, with the gaps that are still to be filled in (docs/domain.md, rule 103).
 * `show` writes a date, `backOn` is when we look back.
 */
export function readBackLines(
  agreement: Agreement,
  who: string,
  backOn: string,
  show: (date: string) => string,
): ReadBackLine[] {
  const { what, successSign, support, ifNotWorking } = agreement
  const optional = (kind: 'support' | 'otherwise', text: string): ReadBackLine[] =>
    inside(text) === null ? [] : [{ kind, words: { text: inside(text) } }]
  return [
    deedLine(inside(who), inside(what)),
    whenLine(agreement, show),
    { kind: 'sign', words: { text: inside(successSign) } },
    ...optional('support', support),
    ...optional('otherwise', ifNotWorking),
    { kind: 'back', words: { date: backOn === '' ? null : show(backOn) } },
  ]
}
