import { nl } from '@shared/strings/nl'
import type { KeyTalk } from '../support/key-talks'
import { fill, list, state } from './agreement-tools'
import { startsWith } from './case-tools'
import type { Driekring } from './driekring'
import { expect } from './fixtures'
import type { Keyboard } from './pages/keyboard'
import { SheetsPanelPage } from './pages/sheets-panel'
import { answerDialog } from './poppler'

const { agreements, agenda, sheets, signing } = nl
const digits = (date: string) => date.split('-').reverse().join('')

/** Every agreement, the strengths that help, and when we look back. */
export async function agree(keys: Keyboard, driekring: Driekring, talk: KeyTalk): Promise<void> {
  const { chair } = driekring
  const { field } = agreements
  for (const [at, one] of talk.agreements.entries()) {
    await keys.enter(chair.button(agreements.add))
    const card = chair.page.getByRole('article', { name: fill(agreements.number, { no: at + 1 }) })
    const text = (label: string) => card.getByRole('textbox', { name: startsWith(label) })
    await expect(text(field.what)).toBeFocused()
    await keys.type(one.what)
    for (const name of one.doers) await keys.toggle(chair.button(name, card))
    await keys.typeIn(text(field.whereWhen), one.whereWhen)
    await keys.typeDate(field.startDate, digits(one.startDate))
    await keys.typeDate(field.endDate, digits(one.endDate))
    await keys.typeIn(text(field.successSign), one.successSign)
    for (const place of one.strengths) {
      const strength = talk.strengths[place]?.text ?? ''
      const more = card.getByRole('button', { name: fill(agreements.moreStrengths, { count: talk.strengths.length }) })
      const chip = card.getByRole('button', { name: strength })
      if ((await chip.count()) === 0) await keys.enter(more)
      await keys.toggle(chip)
    }
    await keys.enter(chair.button(agreements.ready, card), 'Shift+Tab')
  }
  await keys.typeDate(agreements.followUp.date, digits(talk.followUp.date))
  await keys.typeIn(chair.field(agreements.followUp.place), talk.followUp.place)
  await keys.typeIn(chair.field(agreements.followUp.contactForm), talk.followUp.contactForm)
  await expect.poll(async () => (await list(driekring)).length).toBe(talk.agreements.length)
}

/** Each agreement is read, each says yes but one, and the first stands on the board meanwhile. */
export async function readBack(keys: Keyboard, { chair }: Driekring, talk: KeyTalk): Promise<void> {
  const { readBack: words } = agreements
  const [doubter, remark] = talk.remark
  for (const at of talk.agreements.keys()) {
    if (at === 0) await keys.enter(chair.button(words.toSmartboard))
    for (const [, name] of talk.people) {
      const isDoubt = at === 0 && name === doubter
      await keys.pick(fill(words.consentOf, { name }), isDoubt ? words.consent.partly : words.consent.yes)
      if (isDoubt) await keys.typeIn(chair.field(fill(words.remarkOf, { name })), remark)
    }
    if (at < talk.agreements.length - 1) await keys.enter(chair.button(words.next))
  }
}

/** Each says in own words what to do, and signs by typing; one of them does not agree. */
export async function sign(keys: Keyboard, driekring: Driekring, talk: KeyTalk): Promise<void> {
  const { chair } = driekring
  for (const [at, [, name]] of talk.people.entries())
    await keys.typeIn(chair.field(fill(agreements.restate.of, { name })), talk.restated[at] ?? '')
  await keys.typeIn(chair.field(fill(signing.pupilWords.text, { name: talk.firstName })), talk.pupilWords)
  await keys.enter(chair.button(fill(signing.freeze, { no: 1 })))
  const [refuser, reason] = talk.refusal
  for (const [, name] of talk.people) {
    await keys.enter(chair.button(fill(signing.signNamed, { name })))
    const { dialog, choice } = signing
    await keys.pick(fill(dialog.choice, { name }), name === refuser ? choice.notAgreed : choice.agreed, chair.dialog)
    if (name === refuser) await keys.typeIn(chair.field(dialog.reason), reason)
    await keys.pick(dialog.way, dialog.typed, chair.dialog)
    await keys.typeIn(chair.field(dialog.name), name)
    await keys.enter(chair.button(dialog.confirm, chair.dialog))
    await chair.dialog.waitFor({ state: 'hidden' })
  }
  const signed = (await state(driekring)).signing.versions[0]?.signatures ?? []
  expect(signed.map(({ choice: said, way, mark }) => [said, way, mark])).toEqual(
    talk.people.map(([, name]) => [name === refuser ? 'notAgreed' : 'agreed', 'typed', name]),
  )
}

/** Closes the meeting. */
export async function closeMeeting(keys: Keyboard, { chair }: Driekring): Promise<void> {
  await keys.enter(chair.next, 'Shift+Tab')
  await keys.enter(chair.button(agenda.endConfirm, chair.dialog))
  await chair.page.getByRole('heading', { name: sheets.panel.title, exact: true }).waitFor()
}

/** Saves the sheet of the agreements, and that alone. */
export async function savePdf(keys: Keyboard, driekring: Driekring, path: string, isAsked = false): Promise<void> {
  const panel = new SheetsPanelPage(driekring.chair.page)
  const { agreementSheet } = sheets.fileName
  await keys.tick(panel.tick(agreementSheet))
  for (const name of Object.values(sheets.fileName)) {
    const box = panel.tick(name)
    if (name !== agreementSheet && (await box.count()) > 0) await keys.tick(box, false)
  }
  await answerDialog(driekring, path)
  await keys.enter(panel.button(sheets.panel.pdf))
  if (isAsked) await keys.enter(panel.goOn)
  await driekring.chair.page.getByText(sheets.panel.saved).waitFor()
}
