import { texts } from '@shared/strings/texts'
import type { Keyboard } from '../../scripts/driver/keyboard'
import { SheetsPanelPage } from '../../scripts/driver/sheets-panel'
import { startsWith, words } from '../../scripts/driver/words'
import type { KeyTalk } from '../support/key-talks'
import { list, state } from './agreement-tools'
import type { Driekring } from './driekring'
import { expect } from './fixtures'
import { answerDialog } from './poppler'

const { sheets } = texts()
const digits = (date: string) => date.split('-').reverse().join('')

/** Every agreement, the strengths that help, and when we look back. */
export async function agree(keys: Keyboard, driekring: Driekring, talk: KeyTalk): Promise<void> {
  const { chair } = driekring
  for (const [at, one] of talk.agreements.entries()) {
    await keys.enter(chair.button(words('agreements:add')))
    const card = chair.page.getByRole('article', { name: words('agreements:number', { no: at + 1 }) })
    const text = (label: string) => card.getByRole('textbox', { name: startsWith(label) })
    await expect(text(words('agreements:field.what'))).toBeFocused()
    await keys.type(one.what)
    for (const name of one.doers) await keys.toggle(chair.button(name, card))
    await keys.typeIn(text(words('agreements:field.whereWhen')), one.whereWhen)
    await keys.typeDate(words('agreements:field.startDate'), digits(one.startDate))
    await keys.typeDate(words('agreements:field.endDate'), digits(one.endDate))
    await keys.typeIn(text(words('agreements:field.successSign')), one.successSign)
    for (const place of one.strengths) {
      const strength = talk.strengths[place]?.text ?? ''
      const more = card.getByRole('button', {
        name: words('agreements:moreStrengths', { count: talk.strengths.length }),
      })
      const chip = card.getByRole('button', { name: strength })
      if ((await chip.count()) === 0) await keys.enter(more)
      await keys.toggle(chip)
    }
    await keys.enter(chair.button(words('agreements:ready'), card), 'Shift+Tab')
  }
  await keys.typeDate(words('agreements:followUp.date'), digits(talk.followUp.date))
  await keys.typeIn(chair.field(words('agreements:followUp.place')), talk.followUp.place)
  await keys.typeIn(chair.field(words('agreements:followUp.contactForm')), talk.followUp.contactForm)
  await expect.poll(async () => (await list(driekring)).length).toBe(talk.agreements.length)
}

/** Each agreement is read, each says yes but one, and the first stands on the board meanwhile. */
export async function readBack(keys: Keyboard, { chair }: Driekring, talk: KeyTalk): Promise<void> {
  const [doubter, remark] = talk.remark
  for (const at of talk.agreements.keys()) {
    if (at === 0) await keys.enter(chair.button(words('agreements:readBack.toSmartboard')))
    for (const [, name] of talk.people) {
      const isDoubt = at === 0 && name === doubter
      await keys.pick(
        words('agreements:readBack.consentOf', { name }),
        isDoubt ? words('agreements:readBack.consent.partly') : words('agreements:readBack.consent.yes'),
      )
      if (isDoubt) await keys.typeIn(chair.field(words('agreements:readBack.remarkOf', { name })), remark)
    }
    if (at < talk.agreements.length - 1) await keys.enter(chair.button(words('agreements:readBack.next')))
  }
}

/** Each says in own words what to do, and signs by typing; one of them does not agree. */
export async function sign(keys: Keyboard, driekring: Driekring, talk: KeyTalk): Promise<void> {
  const { chair } = driekring
  for (const [at, [, name]] of talk.people.entries())
    await keys.typeIn(chair.field(words('agreements:restate.of', { name })), talk.restated[at] ?? '')
  await keys.typeIn(chair.field(words('signing:pupilWords.text', { name: talk.firstName })), talk.pupilWords)
  await keys.enter(chair.button(words('signing:freeze', { no: 1 })))
  const [refuser, reason] = talk.refusal
  for (const [, name] of talk.people) {
    await keys.enter(chair.button(words('signing:signNamed', { name })))
    await keys.pick(
      words('signing:dialog.choice', { name }),
      name === refuser ? words('signing:choice.notAgreed') : words('signing:choice.agreed'),
      chair.dialog,
    )
    if (name === refuser) await keys.typeIn(chair.field(words('signing:dialog.reason')), reason)
    await keys.pick(words('signing:dialog.way'), words('signing:dialog.typed'), chair.dialog)
    await keys.typeIn(chair.field(words('signing:dialog.name')), name)
    await keys.enter(chair.button(words('signing:dialog.confirm'), chair.dialog))
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
  await keys.enter(chair.button(words('agenda:endConfirm'), chair.dialog))
  await chair.page.getByRole('heading', { name: words('sheets:panel.title'), exact: true }).waitFor()
}

/** Saves the sheet of the agreements, and that alone. */
export async function savePdf(keys: Keyboard, driekring: Driekring, path: string, isAsked = false): Promise<void> {
  const panel = new SheetsPanelPage(driekring.chair.page)
  await keys.tick(panel.tick(words('sheets:fileName.agreementSheet')))
  for (const name of Object.values(sheets.fileName)) {
    const box = panel.tick(name)
    if (name !== words('sheets:fileName.agreementSheet') && (await box.count()) > 0) await keys.tick(box, false)
  }
  await answerDialog(driekring, path)
  await keys.enter(panel.button(words('sheets:panel.pdf')))
  if (isAsked) await keys.enter(panel.goOn)
  await driekring.chair.page.getByText(words('sheets:panel.saved')).waitFor()
}
