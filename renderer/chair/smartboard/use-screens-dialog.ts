import { create } from 'zustand'

interface ScreensDialogState {
  readonly isOpen: boolean
  readonly open: () => void
  readonly close: () => void
}

/** Whether „Bord en schermen” is open; it can be opened from every screen of the chair's window. */
export const useScreensDialog = create<ScreensDialogState>((set) => ({
  isOpen: false,
  open: () => set({ isOpen: true }),
  close: () => set({ isOpen: false }),
}))
