import type { Aims, PupilSetup } from '@shared/meeting/pupil-setup'
import { useChair, useMeetingStore } from '../chair-context'
import { type KeptField, useKeptField } from './use-kept-field'

type PupilText = 'firstName' | 'lastName' | 'className' | 'reason' | 'alias'

/** Changes what is filled in about the pupil; answers whether the meeting has it now. */
export function useChangePupil(): (patch: Partial<PupilSetup>) => boolean {
  const { store } = useChair()
  return (patch) => store.getState().dispatch({ type: 'meeting/change-pupil', patch }).ok
}

/** A text about the pupil, kept while it is typed and taken over when it is left. */
export function usePupilText(name: PupilText): KeptField {
  const change = useChangePupil()
  const stored = useMeetingStore((store) => store.meeting?.pupil?.[name] ?? '')
  return useKeptField(`pupil.${name}`, stored, (text) => change({ [name]: text }))
}

/** What one party wants of the meeting; the same field before and during it. */
export function useAim(party: keyof Aims): KeptField {
  const { store } = useChair()
  const stored = useMeetingStore(({ meeting }) => meeting?.pupil?.aims[party] ?? '')
  return useKeptField(
    `aims.${party}`,
    stored,
    (text) => store.getState().dispatch({ type: 'meeting/write-aim', party, text }).ok,
  )
}
