import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { useDraft } from '@renderer/state/fields/use-draft'
import { type KeptField, useKeptField } from '@renderer/state/fields/use-kept-field'
import { type CaseField, textOf } from '@shared/talk/case-state'

const keyOf = (field: CaseField) => `case.${field}`

const useStored = (field: CaseField) =>
  useMeetingStore((store) => (store.meeting ? textOf(store.meeting.pupilCase, field) : ''))

/** A text about the pupil that has one place, kept while it is typed and taken over when it is left. */
export function useCaseText(field: CaseField): KeptField {
  const dispatch = useDispatch()
  return useKeptField(keyOf(field), useStored(field), (text) => dispatch({ type: 'case/write', field, text }).ok)
}

/** The words of such a text as they stand in its field, also while they are typed. The field itself keeps them. */
export function useCaseWords(field: CaseField): readonly [string, (text: string) => void] {
  return useDraft(keyOf(field), useStored(field))
}
