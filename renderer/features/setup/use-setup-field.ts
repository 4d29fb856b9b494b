import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { type KeptField, useKeptField } from '@renderer/state/fields/use-kept-field'

export type TextField = 'theme' | 'centralQuestion' | 'place' | 'school' | 'chair' | 'noteTaker' | 'classList'

/** A text of the preparation, kept while it is typed and taken over when it is left. */
export function useSetupField(name: TextField): KeptField {
  const dispatch = useDispatch()
  const stored = useMeetingStore((store) => store.meeting?.setup[name] ?? '')
  return useKeptField(
    `setup.${name}`,
    stored,
    (text) => dispatch({ type: 'meeting/change-setup', patch: { [name]: text } }).ok,
  )
}
