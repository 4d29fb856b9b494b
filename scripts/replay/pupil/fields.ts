import type { Locator } from '@playwright/test'
import { tick } from '../../driver/controls'
import type { Meeting } from '../../driver/looked'
import { startsWith, words } from '../../driver/words'
import { until } from '../context'
import type { Session } from '../session'
import type { PupilScenario } from './format'

/** What an act of a talk about one pupil works with. */
export interface PupilContext {
  readonly session: Session
  readonly scenario: PupilScenario
}

/** A text field by its label; a helper line may follow the label. */
export function box(within: Locator, label: string): Locator {
  return within.getByRole('textbox', { name: new RegExp(`${startsWith(label).source}(\\s|$)`) })
}

/** Fills a field and leaves it, so that it is taken over. */
export async function fill(field: Locator, text: string): Promise<void> {
  await field.fill(text)
  await field.press('Tab')
}

/** Chooses one of a few. */
export async function choose(within: Locator, group: string, option: string): Promise<void> {
  const radios = within.getByRole('radiogroup', { name: group, exact: true })
  await tick(radios.getByRole('radio', { name: startsWith(option) }).first())
}

/** Turns buttons that are on or off so that just these are on. */
export async function turnOn(buttons: Locator, names: readonly string[]): Promise<void> {
  // The ones that come on go first: where one must stay on, the last cannot go off.
  for (const isOn of [true, false]) {
    for (const button of await buttons.all()) {
      const isWanted = names.includes(((await button.textContent()) ?? '').trim())
      if (isWanted !== isOn) continue
      if (((await button.getAttribute('aria-pressed')) === 'true') !== isOn) await button.click()
    }
  }
}

/** Types a date (`2026-03-05`), as a person does, and waits until it is kept. */
export async function typeDate(
  session: Session,
  label: string,
  date: string,
  kept: (meeting: Meeting) => string | undefined,
): Promise<void> {
  const { chair, desk } = session
  await desk.field(label).first().focus()
  await chair.keyboard.type(date.split('-').reverse().join('-'))
  await chair.keyboard.press('Tab')
  await until({ session }, (meeting) => kept(meeting) === date, `de datum bij “${label}” is niet bewaard`)
}

/** Goes on with what the app asks to look at, unless it comes on the board at once: then `isThere` can be seen. */
export async function goOnWithCheck({ desk }: Session, isThere: Locator): Promise<void> {
  const goOn = desk.button(words('release:check.goOn'))
  await goOn.or(isThere).first().waitFor()
  if (await goOn.isVisible()) await goOn.click()
}
