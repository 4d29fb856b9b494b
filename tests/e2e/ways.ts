import { type CDPSession, expect, type Locator, type Page } from '@playwright/test'
import type { Lane } from '@shared/notes/state'
import { anyOf, words } from '../../scripts/driver/words'

interface Point {
  readonly x: number
  readonly y: number
}

/** One way to work on the question board. Every deed ends in the same commands, whatever the way. */
export interface Way {
  /** Presses a button, wherever it is. */
  press(button: Locator): Promise<void>
  /** Picks a note, or lets it go. */
  pick(id: string): Promise<void>
  /** Moves a note into a lane. */
  moveTo(id: string, lane: Lane): Promise<void>
  /** Puts a chosen note in front of another that stands just above it. */
  putBefore(id: string, other: string): Promise<void>
}

const noteOf = (page: Page, id: string) => page.locator(`[data-lane-name] article[data-note="${id}"]`)
const laneOf = (page: Page, lane: Lane) => page.locator(`[data-lane-name="${lane}"]`)

async function boxOf(locator: Locator) {
  await locator.scrollIntoViewIfNeeded()
  const box = await locator.boundingBox()
  if (!box) throw new Error('it cannot be seen')
  return box
}
const middleOf = async (locator: Locator): Promise<Point> => {
  const { x, y, width, height } = await boxOf(locator)
  return { x: x + width / 2, y: y + height / 2 }
}
/** Where a note is taken up or picked: away from the buttons and warnings inside it. */
const cornerOf = async (locator: Locator): Promise<Point> => {
  const { x, y } = await boxOf(locator)
  return { x: x + 24, y: y + 12 }
}

/** Something that goes down, moves and comes up: a mouse or a finger. */
interface Hand {
  down(at: Point): Promise<void>
  move(to: Point): Promise<void>
  up(): Promise<void>
}

function byHand(page: Page, hand: Hand): Way {
  const tap = async (at: Point) => {
    await hand.down(at)
    await hand.up()
  }
  const takeUp = async (id: string): Promise<Point> => {
    const from = await cornerOf(noteOf(page, id))
    await hand.down(from)
    return from
  }
  /** Goes there in steps, as a hand does, and waits until the note is in the air. */
  const carry = async (id: string, from: Point, to: Point) => {
    await expect(async () => {
      await hand.move({ x: from.x + 4, y: from.y + 3 })
      expect(await page.locator(`article[data-note="${id}"]`).count()).toBe(2)
    }).toPass()
    for (let step = 1; step <= 8; step += 1)
      await hand.move({ x: from.x + ((to.x - from.x) * step) / 8, y: from.y + ((to.y - from.y) * step) / 8 })
  }
  /** Lets go, and waits until nothing is in the air. */
  const letGo = async (id: string) => {
    await hand.up()
    await expect(page.locator(`article[data-note="${id}"]`)).toHaveCount(1)
  }
  return {
    press: async (button) => tap(await middleOf(button)),
    pick: async (id) => tap(await cornerOf(noteOf(page, id))),
    moveTo: async (id, lane) => {
      const from = await takeUp(id)
      await carry(id, from, await middleOf(laneOf(page, lane)))
      await expect(laneOf(page, lane).getByText(anyOf('notes:drop.allowed'))).toBeVisible()
      await letGo(id)
    },
    putBefore: async (id, other) => {
      const from = await takeUp(id)
      const { x, y } = await boxOf(noteOf(page, other))
      await carry(id, from, { x: x + 24, y: y + 4 })
      await expect(
        page.locator('li[data-line]').filter({ has: page.locator(`article[data-note="${other}"]`) }),
      ).toBeVisible()
      await letGo(id)
    },
  }
}

/** With the mouse. */
export function byPointer(page: Page): Way {
  return byHand(page, {
    down: async ({ x, y }) => {
      await page.mouse.move(x, y)
      await page.mouse.down()
    },
    move: ({ x, y }) => page.mouse.move(x, y),
    up: () => page.mouse.up(),
  })
}

/** With one finger, as the engine gets it from a touch screen. */
export async function byTouch(page: Page): Promise<Way> {
  const cdp: CDPSession = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints }).then(() => undefined)
  return byHand(page, {
    down: (at) => send('touchStart', [at]),
    move: (to) => send('touchMove', [to]),
    up: () => send('touchEnd', []),
  })
}

/** What has the focus: the note and its lane, or the words of a button. */
const focusOf = (page: Page) =>
  page.evaluate(() => {
    const active = document.activeElement
    const note = active?.matches('[data-pick]') ? active.closest<HTMLElement>('[data-note]') : null
    const words = active?.getAttribute('aria-label') ?? active?.textContent ?? ''
    return { note: note?.dataset['note'] ?? null, lane: note?.dataset['lane'] ?? null, words: words.trim() }
  })
type Focus = Awaited<ReturnType<typeof focusOf>>

/** Presses a key until what has the focus is what is looked for. */
async function until(page: Page, key: string, isIt: (focus: Focus) => boolean, most: number): Promise<void> {
  for (let times = 0; times < most; times += 1) {
    if (isIt(await focusOf(page))) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} never came there; the focus is on ${JSON.stringify(await focusOf(page))}`)
}

/** How a note comes into a lane by keys alone. */
const KEY_TO: Partial<Record<Lane, string>> = { chosen: 'k', later: 'l', live: 'Control+ArrowRight' }

/** With the keyboard alone: Tab to a region, arrows inside it. */
export function byKeyboard(page: Page): Way {
  const press = async (button: Locator) => {
    const words = await button.evaluate((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim())
    await until(page, 'Tab', (focus) => focus.words === words, 90)
    await page.keyboard.press('Enter')
  }
  const goTo = async (id: string) => {
    const lane = await noteOf(page, id).getAttribute('data-lane')
    if ((await focusOf(page)).note === id) return
    await until(page, 'Tab', (focus) => focus.lane === lane, 90)
    await page.keyboard.press('Home')
    await until(page, 'ArrowDown', (focus) => focus.note === id, 20)
  }
  return {
    press,
    pick: async (id) => {
      await goTo(id)
      await page.keyboard.press('Enter')
    },
    moveTo: async (id, lane) => {
      await goTo(id)
      const key = KEY_TO[lane]
      if (key) return page.keyboard.press(key)
      await page.keyboard.press('Enter')
      await press(noteOf(page, id).getByRole('button', { name: words('notes:backToNew'), exact: true }))
    },
    putBefore: async (id) => {
      await goTo(id)
      await page.keyboard.press('Control+ArrowUp')
    },
  }
}
