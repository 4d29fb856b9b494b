import { foldText } from './fold-text'

/** Somebody, or something, as it is called, and what else may tell it from another of that name. */
export interface Called {
  readonly name: string
  /** A role, a class, a date; empty when nothing is known. */
  readonly more?: string
}

/**
 * How each is called so that no two are called the same: by the name alone where that will do, else with what else is
 * known („Noor, moeder”), else with a number („Noor (2)”). In the order given (docs/domain.md, rule 255).
 */
export function toldApart(all: readonly Called[]): string[] {
  const keyOf = (text: string) => foldText(text.trim())
  const taken = new Set<string>()
  return all.map(({ name, more = '' }) => {
    const isAlone = all.filter((other) => keyOf(other.name) === keyOf(name)).length === 1
    const base = isAlone || more.trim() === '' ? name.trim() : `${name.trim()}, ${more.trim()}`
    let called = base
    for (let no = 2; taken.has(keyOf(called)); no += 1) called = `${base} (${no})`
    taken.add(keyOf(called))
    return called
  })
}
