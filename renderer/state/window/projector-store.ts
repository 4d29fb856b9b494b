import { projectorBridge } from '@renderer/bridge/bridge'
import { type WindowClock, windowClock } from '@renderer/bridge/window-clock'
import { BLANK_VIEW, type ProjectorView } from '@shared/smartboard/projector-view'
import { type SmartboardShape, smartboardShape } from '@shared/smartboard/shape'
import type { Instant, MeetingTime } from '@shared/time/time'
import { useSyncExternalStore } from 'react'
import { createStore, type StoreApi, useStore } from 'zustand'
import { insist } from '../insist'

/** What the public window lives on: the last view, and main's clock. It asks for nothing else. */
export interface Projector {
  readonly view: StoreApi<{ readonly view: ProjectorView; readonly isTest: boolean }>
  readonly clock: WindowClock
}

/** Connects the public window to main and says it is ready; main then sends what to show. */
export function startProjector(): Projector {
  const bridge = projectorBridge()
  const view = createStore(() => ({ view: BLANK_VIEW, isTest: false }))
  const clock = windowClock({ clock: 0 as MeetingTime, wall: 0 as Instant, rate: 0 })
  bridge.on('clock', clock.receive)
  bridge.on('view', (next) => view.setState({ view: next }))
  bridge.on('test-picture', ({ isOn }) => view.setState({ isTest: isOn }))
  void insist(() => bridge['projector-ready']())
  void insist(() => bridge['projector-up']())
  return { view, clock }
}

/** The view to show now. */
export function useProjector(projector: Projector): ProjectorView {
  return useStore(projector.view, (state) => state.view)
}

/** Whether the test picture stands in its place. */
export function useIsTest(projector: Projector): boolean {
  return useStore(projector.view, (state) => state.isTest)
}

/** The shape of this window, and again when it is resized. */
export function useSmartboardShape(): SmartboardShape {
  return useSyncExternalStore(
    (onChange) => {
      window.addEventListener('resize', onChange)
      return () => window.removeEventListener('resize', onChange)
    },
    () => smartboardShape(window.innerWidth, window.innerHeight),
  )
}
