import type { PlaceAct, SmartboardStatus } from '@shared/ipc/contract'
import type { BrowserWindow } from 'electron'
import { keepChairInside, moveChairTo } from './chair-place'
import { asListed, chooseSmartboard, inOrder, type KnownScreen, knownAs, withoutMirrors } from './choose-smartboard'
import { allDisplays, displayOf, type OneDisplay, onDisplaysChanged, shareDisplay } from './displays'
import { type InFront, watchFront } from './in-front'
import { canPlaceWindows } from './platform'
import { showScreenNumbers } from './screen-numbers'
import type { ScreenSettings } from './screen-settings'
import { listenForKeys } from './smartboard-keys'
import { fillDisplay, openSmartboardWindow, type SmartboardWindow } from './smartboard-window'

/** The console is looked at again this long after it was last moved. */
const MOVED_AFTER = 300

export interface SmartboardPlaceOptions {
  readonly chair: BrowserWindow
  readonly settings: ScreenSettings
  readonly onChange: () => void
  readonly onOpened: (window: SmartboardWindow) => void
}

/** Where the public window stands, and how it follows the displays. */
export interface SmartboardPlace {
  readonly window: SmartboardWindow | null
  readonly contentSize: readonly [number, number] | null
  status(): Omit<SmartboardStatus, 'shape' | 'isTest'>
  act(act: PlaceAct): void
  open(): void
}

/**
 * On a second display the board fills that display; with one display it is an ordinary window behind the console,
 * never full screen over the chair. When its display goes it hides at once, and it comes back with it.
 */
export function smartboardPlace({ chair, settings, onChange, onOpened }: SmartboardPlaceOptions): SmartboardPlace {
  let smartboard: SmartboardWindow | null = null
  /** The display the board fills, or would fill if it were there; null for an ordinary window. */
  let screenId: number | null = null
  let shown: KnownScreen | null = null
  let trouble: SmartboardStatus['trouble'] = null
  let isHiddenByChair = false
  let offer: number | null = null
  const declined = new Set<number>()

  const front: InFront = watchFront(chair, onChange)

  const chairScreen = () => (chair.isDestroyed() ? null : displayOf(chair))
  /** As the chair counts them: a display that mirrors the console's is none of its own. */
  const counted = () => inOrder(withoutMirrors(allDisplays(), chairScreen()))
  const displayWith = (id: number | null) => allDisplays().find((one) => one.id === id) ?? null
  const plan = (isStart = false) => {
    const { boards, isWindow } = settings.now
    // An app that cannot place its windows has an ordinary one for the chair to drag (docs/domain.md, rule 59).
    if (!canPlaceWindows()) return { screen: null, offer: null }
    return chooseSmartboard({
      screens: allDisplays(),
      chairScreen: displayOf(chair),
      known: boards,
      isWindow,
      isStart,
      declined,
    })
  }

  const remember = (display: OneDisplay) => {
    shown = knownAs(display)
    settings.rememberSmartboard(shown)
  }

  const openOn = (display: OneDisplay | null, isWanted = false) => {
    const old = smartboard
    smartboard = null
    old?.destroy()
    const window = openSmartboardWindow(display?.bounds ?? null)
    smartboard = window
    screenId = display?.id ?? null
    if (display) remember(display)
    window.on('resize', onChange)
    window.on('closed', () => {
      if (smartboard !== window) return
      // Closed by hand: it stays away until the chair wants it again.
      smartboard = null
      isHiddenByChair = true
      onChange()
    })
    window.once('ready-to-show', () => {
      if (isHiddenByChair || chair.isDestroyed()) return
      // While the page loaded its display may have gone, or the console may have come to stand on it.
      if (display) return follow()
      window.showInactive()
      // On the only screen the chair's console stays in front until the chair asks for the board.
      if (isWanted) front.showSmartboard(window)
      else front.showChair()
    })
    listenForKeys(window, chair, display === null)
    onOpened(window)
  }

  const putOn = (display: OneDisplay) => {
    trouble = null
    remember(display)
    if (!smartboard || screenId === null) return openOn(display)
    screenId = display.id
    if (isHiddenByChair) return
    const window = smartboard
    // Moved while it is hidden, so that it is never to be seen in its old place.
    if (!window.isVisible()) window.setBounds(display.bounds)
    window.showInactive()
    window.setAlwaysOnTop(true, 'screen-saver')
    fillDisplay(window, display.bounds, (isThere) => {
      if (window !== smartboard || chair.isDestroyed() || (isThere && displayOf(window) === display.id)) return
      trouble = 'misplaced'
      if (shareDisplay(window, chair)) window.hide()
      onChange()
    })
  }

  const lose = (why: 'unplugged' | 'covered') => {
    trouble = why
    smartboard?.hide()
  }

  /** Brings the board to where it belongs now. */
  const follow = () => {
    if (chair.isDestroyed()) return
    const next = plan()
    offer = next.offer
    const target = displayWith(next.screen)
    if (target) putOn(target)
    else if (smartboard && screenId !== null) lose(displayWith(screenId) ? 'covered' : 'unplugged')
    onChange()
  }

  const showAgain = () => {
    isHiddenByChair = false
    const target = displayWith(plan().screen)
    if (target) return follow()
    trouble = null
    // A board without its display can be seen again as an ordinary window.
    if (!smartboard || screenId !== null) return openOn(null, true)
    smartboard.showInactive()
    front.showSmartboard(smartboard)
  }

  const choose = (id: number) => {
    const display = displayWith(id)
    if (!display || id === displayOf(chair)) return
    isHiddenByChair = false
    declined.delete(id)
    settings.rememberSmartboard(knownAs(display))
    follow()
  }

  const chooseWindow = () => {
    isHiddenByChair = false
    trouble = null
    for (const { id } of allDisplays()) declined.add(id)
    settings.change({ isWindow: true })
    openOn(null, true)
    follow()
  }

  const swap = () => {
    const chairs = displayWith(displayOf(chair))
    const display = displayWith(screenId)
    if (!chairs || !display) return
    smartboard?.hide()
    moveChairTo(chair, display)
    settings.rememberSmartboard(knownAs(chairs))
    follow()
  }

  const act = (wanted: PlaceAct) => {
    switch (wanted.do) {
      case 'choose':
        return choose(wanted.screen)
      case 'window':
        return chooseWindow()
      case 'show':
        return showAgain()
      case 'hide':
        isHiddenByChair = true
        smartboard?.hide()
        return onChange()
      case 'swap':
        return swap()
      case 'decline':
        for (const { id } of allDisplays()) declined.add(id)
        return follow()
      case 'numbers':
        return showScreenNumbers(counted())
    }
  }

  onDisplaysChanged(
    () => {
      if (!chair.isDestroyed()) keepChairInside(chair)
      follow()
    },
    ({ gone, changed }) => {
      if (!chair.isDestroyed()) keepChairInside(chair)
      if (changed && screenId !== null && changed.id === shown?.id) remember(changed)
      if (gone === undefined) return
      declined.delete(gone)
      if (gone !== shown?.id || screenId === null) return
      lose('unplugged')
      onChange()
    },
  )
  let moved: NodeJS.Timeout | undefined
  chair.on('move', () => {
    clearTimeout(moved)
    moved = setTimeout(follow, MOVED_AFTER)
  })
  chair.on('closed', () => smartboard?.destroy())

  return {
    get window() {
      return smartboard?.isDestroyed() ? null : smartboard
    },
    get contentSize() {
      if (!smartboard?.isVisible()) return null
      const [width = 16, height = 9] = smartboard.getContentSize()
      return [width, height] as const
    },
    status: () => {
      const isVisible = smartboard?.isVisible() ?? false
      const smartboards = isVisible && smartboard ? (screenId ?? displayOf(smartboard)) : null
      const chairs = chairScreen()
      const own = counted()
      // A board without a display of its own, while another display shows what the console shows (rule 160).
      const isMirrored = own.length === 1 && allDisplays().length > 1
      return {
        place: !isVisible ? 'none' : screenId === null ? 'window' : 'screen',
        isBehind: smartboard !== null && isVisible && screenId === null && front.isBehind(smartboard),
        trouble: isHiddenByChair ? null : isMirrored ? 'mirrored' : trouble,
        offer,
        canPlace: canPlaceWindows(),
        screens: asListed(own, chairs, screenId === null ? null : smartboards),
      }
    },
    act,
    open: () => {
      const next = plan(true)
      offer = next.offer
      openOn(displayWith(next.screen))
    },
  }
}
