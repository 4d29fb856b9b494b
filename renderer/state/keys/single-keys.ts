import { create } from 'zustand'

interface SingleKeys {
  readonly isOn: boolean
  readonly set: (isOn: boolean) => void
}

/** Whether a key works alone, outside a text field. Switched off, every sign needs Alt. Until the window closes. */
export const useSingleKeys = create<SingleKeys>((set) => ({ isOn: true, set: (isOn) => set({ isOn }) }))
