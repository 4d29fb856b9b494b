import { until } from '../context.mjs'

/** @typedef {import('../session.mjs').Session} Session */
/** @typedef {import('playwright').Locator} Locator */
/** @typedef {{ session: Session, scenario: import('./format.mjs').PupilScenario }} PupilContext */

/** A text field by its label; a helper line may follow the label. @param {Locator} within @param {string} label */
export function box(within, label) {
  const words = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return within.getByRole('textbox', { name: new RegExp(`^${words}(\\s|$)`) })
}

/** Fills a field and leaves it, so that it is taken over. @param {Locator} field @param {string} text */
export async function fill(field, text) {
  await field.fill(text)
  await field.press('Tab')
}

/** Chooses one of a few. @param {Locator} within @param {string} group @param {string} option */
export async function choose(within, group, option) {
  const radios = within.getByRole('radiogroup', { name: group, exact: true })
  await radios
    .getByRole('radio', { name: new RegExp(`^${option}`) })
    .first()
    .check({ force: true })
}

/** Turns buttons that are on or off so that just these are on. @param {Locator} buttons @param {readonly string[]} names */
export async function turnOn(buttons, names) {
  // The ones that come on go first: where one must stay on, the last cannot go off.
  for (const isOn of [true, false]) {
    for (const button of await buttons.all()) {
      const isWanted = names.includes(((await button.textContent()) ?? '').trim())
      if (isWanted !== isOn) continue
      if (((await button.getAttribute('aria-pressed')) === 'true') !== isOn) await button.click()
    }
  }
}

/**
 * Types a date, as a person does, and waits until it is kept.
 * @param {Session} session
 * @param {string} label
 * @param {string} date `2026-03-05`
 * @param {(meeting: any) => string} kept
 */
export async function typeDate(session, label, date, kept) {
  const { chair } = session
  await chair.getByRole('textbox', { name: label, exact: true }).first().focus()
  await chair.keyboard.type(date.split('-').reverse().join('-'))
  await chair.keyboard.press('Tab')
  await until({ session }, (meeting) => kept(meeting) === date, `de datum bij “${label}” is niet bewaard`)
}
