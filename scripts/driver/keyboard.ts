import { type ElementHandle, expect, type Locator, type Page } from '@playwright/test'

/** More Tabs than this from one thing to the next is a way nobody goes. */
const MOST_TABS = 60
const POINTING = ['pointerdown', 'mousedown', 'touchstart', 'wheel', 'dragstart']

/** A window worked with by keys alone. It proves that nothing pointed at the page, and that the focus is never lost. */
export class Keyboard {
  /** Every text that was typed, in order. */
  readonly typed: string[] = []

  private constructor(readonly page: Page) {}

  /** Takes the keyboard of a window, and writes down in the page whatever else touches it from now on. */
  static async on(page: Page): Promise<Keyboard> {
    await page.evaluate((kinds) => {
      const seen: string[] = []
      Reflect.set(window, 'pointedAt', seen)
      for (const kind of kinds)
        window.addEventListener(kind, (event) => event.isTrusted && seen.push(kind), { capture: true })
    }, POINTING)
    return new Keyboard(page)
  }

  /** What came from a mouse, a pen or a finger. Nothing, or the keyboard was not alone. */
  pointedAt(): Promise<string[]> {
    return this.page.evaluate(() => Reflect.get(window, 'pointedAt') as string[])
  }

  /** Presses keys, one after the other; something has the focus afterwards. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
    const hasFocus = () => this.page.evaluate(() => document.activeElement !== document.body)
    await expect.poll(hasFocus, `the focus after ${keys.join(' ')}`).toBe(true)
  }

  /** Types where the caret is. */
  async type(text: string): Promise<void> {
    this.typed.push(text)
    await this.page.keyboard.insertText(text)
  }

  /** Whether the focus is on something or in it; null when it is no longer in the page. */
  private isIn(target: ElementHandle<Node>): Promise<boolean | null> {
    return target.evaluate((element) => (element.isConnected ? element.contains(document.activeElement) : null))
  }

  /** Goes on with Tab, or back with Shift + Tab, until the focus is on something or in it. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    // Found once and kept: looking for it by its role after every Tab takes longer than all the Tabs.
    let found = await target.elementHandle()
    for (let tabs = 0; tabs <= MOST_TABS; tabs += 1) {
      let isThere = await this.isIn(found)
      if (isThere === null) {
        found = await target.elementHandle()
        isThere = await this.isIn(found)
      }
      if (isThere) return
      await this.page.keyboard.press(key)
    }
    throw new Error(`${MOST_TABS} times ${key} never came to ${target}`)
  }

  async typeIn(field: Locator, text: string): Promise<void> {
    await this.tabTo(field)
    await this.type(text)
  }

  /** Goes to a button and presses it with Enter. */
  async enter(button: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.tabTo(button, key)
    await this.press('Enter')
  }

  /** Ticks a box, or takes the tick away, with Space. */
  async tick(box: Locator, isOn = true): Promise<void> {
    await this.tabTo(box)
    if ((await box.isChecked()) !== isOn) await this.press('Space')
    await expect(box).toBeChecked({ checked: isOn })
  }

  /** Switches a button that stays in, with Enter. */
  async toggle(button: Locator, isOn = true): Promise<void> {
    if ((await button.getAttribute('aria-pressed')) === String(isOn)) return
    await this.enter(button)
    await expect(button).toHaveAttribute('aria-pressed', String(isOn))
  }

  /** Chooses one of a few with the arrows. */
  async pick(group: string, option: string, within: Page | Locator = this.page): Promise<void> {
    const radios = within.getByRole('radiogroup', { name: group, exact: true })
    const wanted = radios.getByRole('radio', { name: option, exact: true })
    await this.tabTo(radios)
    const reached = async () => this.isIn(await wanted.elementHandle())
    for (let steps = 0; steps < 8 && !(await reached()); steps += 1) await this.press('ArrowRight')
    await this.press('Space')
    await expect(wanted).toBeChecked()
  }

  /** Types a date in figures and leaves the field. */
  async typeDate(label: string, digits: string): Promise<void> {
    await this.tabTo(this.page.getByRole('textbox', { name: label, exact: true }))
    await this.page.keyboard.type(digits)
    await this.press('Tab')
  }
}
