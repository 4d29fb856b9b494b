import { type CDPSession, expect, type Locator, type Page } from '@playwright/test'
import { words } from './words'

/** One way of working in the grid: what presses a button, and what moves a strength to another cell. */
export interface Way {
  press(target: Locator): Promise<void>
  move(id: string, cell: string): Promise<void>
}

async function centreOf(target: Locator): Promise<{ x: number; y: number }> {
  // In the middle: at the edge of the grid its heads may lie over it, and dragging there scrolls.
  await target.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const box = await target.boundingBox()
  if (!box) throw new Error('it is not there')
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 20) }
}

/** The strengths grid of the chair. */
export class StrengthsPage {
  constructor(readonly page: Page) {}

  get grid(): Locator {
    return this.page.getByRole('grid', { name: words('strengths:label') })
  }
  /** A strength, or where one is added: `add.creative.pupil`. */
  stop(name: string): Locator {
    return this.grid.locator(`[data-stop="${name}"]`)
  }
  cell(name: string): Locator {
    return this.grid.locator(`[data-cell="${name}"]`)
  }
  chip(id: string): Locator {
    return this.grid.locator(`[data-strength="${id}"]`)
  }
  /** The cell, while what is dragged would land in it. */
  private isOver(name: string): Locator {
    return this.cell(name).and(this.grid.locator('[data-over]'))
  }
  get panel(): Locator {
    return this.grid.locator('[data-editor]')
  }
  get field(): Locator {
    return this.panel.getByRole('textbox')
  }
  inPanel(name: string): Locator {
    return this.panel.getByRole('button', { name, exact: true })
  }

  get mouse(): Way {
    return {
      press: (target) => target.click(),
      move: async (id, cell) => {
        const from = await centreOf(this.chip(id))
        await this.page.mouse.move(from.x, from.y)
        await this.page.mouse.down()
        await this.page.mouse.move(from.x + 8, from.y + 8, { steps: 3 })
        await this.page.locator('[data-held]').waitFor()
        const box = await this.cell(cell).boundingBox()
        if (!box) throw new Error(`no cell ${cell}`)
        await this.page.mouse.move(box.x + box.width / 2, box.y + 24, { steps: 5 })
        await this.isOver(cell).waitFor()
        await this.page.mouse.up()
        await this.chip(id).and(this.cell(cell).locator('[data-strength]')).waitFor()
      },
    }
  }

  /** A finger, as the engine itself gets it. */
  async finger(): Promise<Way> {
    const cdp = await this.page.context().newCDPSession(this.page)
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 })
    return {
      press: async (target) => {
        await touch(cdp, 'touchStart', await centreOf(target))
        await touch(cdp, 'touchEnd')
      },
      move: async (id, cell) => {
        const from = await centreOf(this.chip(id))
        await touch(cdp, 'touchStart', from)
        await this.page.locator('[data-held]').waitFor()
        const box = await this.cell(cell).boundingBox()
        if (!box) throw new Error(`no cell ${cell}`)
        const to = { x: box.x + box.width / 2, y: box.y + 24 }
        for (const part of [0.3, 0.6, 1])
          await touch(cdp, 'touchMove', { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part })
        await this.isOver(cell).waitFor()
        await touch(cdp, 'touchEnd')
        await this.chip(id).and(this.cell(cell).locator('[data-strength]')).waitFor()
      },
    }
  }

  get keys(): Way {
    return {
      press: async (target) => {
        const stop = await target.getAttribute('data-stop')
        if (stop) await this.walkTo(stop)
        else await this.tabTo(target)
        await this.page.keyboard.press('Enter')
      },
      move: async (id, cell) => {
        await this.walkTo(id)
        const [area, saidBy] = cell.split('.')
        for (const [part, key] of [
          [area, 'Control+ArrowUp'],
          [saidBy, 'Control+ArrowRight'],
        ] as const) {
          const isThere = async () => (await this.cellOf(id)).split('.').includes(part ?? '')
          for (let steps = 0; steps < 7 && !(await isThere()); steps += 1) await this.page.keyboard.press(key)
        }
      },
    }
  }

  async cellOf(id: string): Promise<string> {
    return this.chip(id).evaluate((chip) => chip.closest('[data-cell]')?.getAttribute('data-cell') ?? '')
  }
  private stopNow(): Promise<string | null> {
    return this.page.evaluate(() => document.activeElement?.getAttribute('data-stop') ?? null)
  }
  /** Presses a key until it brings the focus no further; answers whether it came by what was looked for. */
  private async walk(key: string, wanted: string): Promise<boolean> {
    for (let before: string | null = null; ; ) {
      const now = await this.stopNow()
      if (now === wanted) return true
      if (now === before) return false
      before = now
      await this.page.keyboard.press(key)
    }
  }
  /** Goes to a place in the grid with arrows alone, column by column. */
  async walkTo(wanted: string): Promise<void> {
    await this.tabTo(this.grid.locator('[data-stop][tabindex="0"]'))
    await this.page.keyboard.press('Home')
    for (let column = 0; column < 4; column += 1) {
      if (await this.walk('ArrowUp', wanted)) return
      if (await this.walk('ArrowDown', wanted)) return
      await this.page.keyboard.press('ArrowRight')
    }
    throw new Error(`the arrows never came to ${wanted}`)
  }
  private async tabTo(target: Locator): Promise<void> {
    for (let tabs = 0; tabs < 60; tabs += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await this.page.keyboard.press('Tab')
    }
    await expect(target).toBeFocused()
  }
}

function touch(cdp: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', point?: { x: number; y: number }) {
  return cdp.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] })
}
