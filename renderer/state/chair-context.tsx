import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { MeetingStore, MeetingStoreApi } from './meeting/meeting-store'
import type { Services } from './services'

interface ChairParts {
  readonly services: Services
  readonly store: MeetingStoreApi
}

/** Carries the services and the store through the chair's window. */
export const ChairContext = createContext<ChairParts | null>(null)

/** The services and the store; only inside the chair's window. */
export function useChair(): ChairParts {
  const parts = useContext(ChairContext)
  if (!parts) throw new Error('outside the chair window')
  return parts
}

/** A part of the store; the component draws again when that part changes. */
export function useMeetingStore<T>(select: (store: MeetingStore) => T): T {
  return useStore(useChair().store, select)
}

/** The function that carries out a command, unless the chair is asked first. */
export function useDispatch(): MeetingStore['dispatch'] {
  return useMeetingStore((store) => store.dispatch)
}

/** The function that carries out several commands as one deed, and asks first when it has to. */
export function useCarryOut(): MeetingStore['carryOut'] {
  return useMeetingStore((store) => store.carryOut)
}
