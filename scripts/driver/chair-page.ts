import type { Locator, Page } from '@playwright/test'
import type { Circle } from '@shared/lib/ids'
import type { SourceTexts } from '@shared/strings/texts'
import { tick } from './controls'
import { anyOf, startsWith, words } from './words'

/** The chair's window. */
export class ChairPage {
  constructor(readonly page: Page) {}

  button(name: string | RegExp, within: Page | Locator = this.page): Locator {
    return within.getByRole('button', { name, exact: true })
  }
  field(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true })
  }
  get dialog(): Locator {
    return this.page.getByRole('dialog')
  }
  get alert(): Locator {
    return this.page.getByRole('alert')
  }

  // Preparing
  get theme() {
    return this.field(words('prepare:theme'))
  }
  get centralQuestion() {
    return this.page.getByRole('textbox', { name: startsWith(words('prepare:centralQuestion')) })
  }
  circlePanel(circle: Circle): Locator {
    return this.page.getByRole('region', { name: words(`common:circle.${circle}`), exact: true })
  }
  async newMeeting(): Promise<void> {
    await this.page.getByRole('button', { name: startsWith(words('formats:name.threeCircle')) }).click()
  }
  /** Chooses one of a few, as a click on its words does. */
  async pickOption(group: string, option: string | RegExp): Promise<void> {
    const radio = this.page.getByRole('radiogroup', { name: group, exact: true }).getByRole('radio', { name: option })
    await tick(radio)
  }
  async fillIn(field: Locator, text: string): Promise<void> {
    await field.fill(text)
    await field.press('Tab')
  }
  async fillNames(circle: Circle, names: readonly string[]): Promise<void> {
    await this.pickOption(words(`common:circle.${circle}`), words('prepare:names'))
    await this.fillIn(this.circlePanel(circle).getByRole('textbox'), names.join('\n'))
  }
  /** A new meeting with the least that is needed, opened: the walk-in runs. */
  async openMeeting(theme = 'Huiswerk', question = 'Wat maakt huiswerk de moeite waard?'): Promise<void> {
    await this.newMeeting()
    await this.fillIn(this.theme, theme)
    await this.fillIn(this.centralQuestion, question)
    await this.button(words('prepare:open')).click()
    await this.doing(words('agenda:doing.walkIn')).waitFor()
  }

  /** What opens a meeting that is kept. */
  get open(): Locator {
    return this.button(anyOf('start:openNamed'))
  }

  // The course
  get next(): Locator {
    return this.page.getByTestId('next-step')
  }
  get clock(): Locator {
    return this.page.getByRole('main').getByRole('timer')
  }
  /** What runs now, by its words. */
  doing(what: string): Locator {
    return this.page.getByTestId('doing').filter({ hasText: what })
  }
  /** Goes on, step by step, until these words say what runs. */
  async goOnUntil(what: string): Promise<void> {
    for (let steps = 0; steps < 20; steps += 1) {
      const now = (await this.page.getByTestId('doing').textContent()) ?? ''
      if (now === what) return
      await this.next.click()
      await this.page.getByTestId('doing').filter({ hasNotText: now }).or(this.doing(what)).first().waitFor()
    }
    throw new Error(`never came to ${what}`)
  }
  async inCourseMenu(choice: string): Promise<void> {
    await this.button(words('agenda:menu')).click()
    await this.page.getByRole('menuitem', { name: choice }).click()
  }
  async endMeeting(): Promise<void> {
    await this.inCourseMenu(words('agenda:end'))
    await this.button(words('agenda:endConfirm'), this.dialog).click()
    await this.page.getByRole('heading', { name: words('sheets:panel.title'), exact: true }).waitFor()
  }
  /** Waits until everything is said to be saved. */
  async saved(): Promise<void> {
    await this.page.getByText(words('common:titleBar.saved'), { exact: true }).waitFor()
  }

  // Notes
  get entry(): Locator {
    return this.field(words('notes:entry.field'))
  }
  chip(circle: Circle): Locator {
    return this.page
      .getByRole('group', { name: words('notes:entry.from') })
      .getByRole('button', { name: new RegExp(`${words(`common:circle.${circle}`)}$`) })
  }
  lane(name: keyof SourceTexts['notes']['lane']): Locator {
    return this.page.getByRole('region', { name: startsWith(`${words(`notes:lane.${name}`)}, `) })
  }
  note(text: string): Locator {
    return this.page.getByRole('article').filter({ hasText: text })
  }
  async addNote(from: Circle, text: string): Promise<void> {
    await this.chip(from).click()
    await this.entry.fill(text)
    await this.entry.press('Enter')
  }
  /** The part of a note that picks it. */
  picker(text: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`: ${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) })
  }
  async pick(text: string): Promise<void> {
    await this.picker(text).click({ position: { x: 24, y: 12 } })
  }
  /** Picks just this note and presses one of its buttons. */
  async onNote(text: string, button: string): Promise<void> {
    const picked = this.page.getByRole('article').locator('button[aria-pressed="true"]')
    while (await picked.count()) await picked.first().click({ position: { x: 24, y: 12 } })
    await this.pick(text)
    await this.button(button, this.note(text)).click()
  }

  // Outcome
  get outcomeEntry(): Locator {
    return this.field(words('talk:noteForSummary'))
  }
  async addPoint(text: string): Promise<void> {
    await this.outcomeEntry.fill(text)
    await this.outcomeEntry.press('Enter')
  }
  passOn(text: string): Locator {
    return this.page.getByRole('checkbox', { name: words('talk:passOnLong', { text }) })
  }
}
