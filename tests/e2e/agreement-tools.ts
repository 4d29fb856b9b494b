import { anyOf, words } from '../../scripts/driver/words'
import type { Driekring } from './driekring'
import { seriousFindings as findingsOn } from './findings'

export const state = async (driekring: Driekring) => (await driekring.look()).meeting
export const list = async (driekring: Driekring) => (await state(driekring)).agreements.agreements

/** Findings of axe in the chair's window that keep people out. */
export const seriousFindings = ({ chair }: Driekring): Promise<string[]> => findingsOn(chair.page)

/** Types a date into a field, as a person does. */
export async function typeDate({ chair: { page } }: Driekring, label: string, digits: string): Promise<void> {
  await page.getByRole('textbox', { name: label, exact: true }).first().focus()
  await page.keyboard.type(digits)
  await page.keyboard.press('Tab')
}

/** Goes to the next part of the meeting. */
export async function toClose(driekring: Driekring): Promise<void> {
  await driekring.chair.next.click()
  await driekring.chair.page.getByRole('region', { name: words('signing:title'), exact: true }).waitFor()
}

export async function freeze({ chair }: Driekring, no: number): Promise<void> {
  await chair.button(words('signing:freeze', { no })).click()
  await chair.page.getByText(anyOf('signing:frozen', { no })).waitFor()
}

export const startSigning = ({ chair }: Driekring, name: string) =>
  chair.button(words('signing:signNamed', { name })).click()

export async function signTyped(
  driekring: Driekring,
  name: string,
  choice: string | RegExp,
  remark = '',
): Promise<void> {
  const { chair } = driekring
  await startSigning(driekring, name)
  await chair.pickOption(words('signing:dialog.choice', { name }), choice)
  if (remark !== '') await chair.field(words('signing:dialog.reason')).fill(remark)
  await chair.pickOption(words('signing:dialog.way'), words('signing:dialog.typed'))
  await chair.field(words('signing:dialog.name')).fill(name)
  await chair.button(words('signing:dialog.confirm'), chair.dialog).click()
  await chair.dialog.waitFor({ state: 'hidden' })
}
