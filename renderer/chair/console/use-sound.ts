import { useChair, useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { useShortcuts } from '@renderer/state/keys/use-shortcuts'
import { playTones } from '@renderer/state/window/tones'
import { type SoundSetup, soundOf } from '@shared/meeting/setup'
import { useEffect } from 'react'
import { tonesFor } from './cue-tones'

/** The sound of the open meeting, and how to change it. */
export function useSound(): { readonly sound: SoundSetup | null; readonly toggleMute: () => void } {
  const dispatch = useDispatch()
  const setup = useMeetingStore((store) => store.meeting?.setup)
  const sound = setup ? soundOf(setup) : null
  const toggleMute = () => {
    if (!sound?.isOn) return
    dispatch({ type: 'meeting/change-setup', patch: { sound: { ...sound, isMuted: !sound.isMuted } } })
  }
  return { sound, toggleMute }
}

/** Plays the tones of the cues while the console is there, and gives M the mute. */
export function useCueTones(): void {
  const { store } = useChair()
  const { toggleMute } = useSound()
  useShortcuts({ m: toggleMute })
  useEffect(
    () =>
      store.subscribe(({ meeting }, before) => {
        if (!meeting || !before.meeting || meeting === before.meeting) return
        const tones = tonesFor(before.meeting, meeting)
        if (tones !== 0) playTones(tones, soundOf(meeting.setup).volume)
      }),
    [store],
  )
}
