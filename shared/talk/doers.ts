/** A name as it stands in a list of names: a comma in it would cut it in two. */
const asName = (name: string) => name.replace(/,/g, ' ').replace(/\s+/gu, ' ').trim()

/** The names in the text of who does something, which are set apart by commas (docs/domain.md, rule 93). */
export function doersIn(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** Whether somebody stands in the text of who does something. */
export function isDoer(text: string, name: string): boolean {
  return doersIn(text).includes(asName(name))
}

/** The text with somebody added at the end, or taken out; the other names stay as they are. */
export function withDoer(text: string, name: string, isOn: boolean): string {
  const others = doersIn(text).filter((other) => other !== asName(name))
  return (isOn && asName(name) !== '' ? [...others, asName(name)] : others).join(', ')
}
