import { useChair, useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { type KeptField, useKeptField } from '@renderer/state/fields/use-kept-field'
import type { NewCommand } from '@renderer/state/meeting/meeting-store'
import type { Agreement } from '@shared/agreements/state'
import type { PupilSetup } from '@shared/meeting/pupil-setup'
import type { MeetingState } from '@shared/meeting/state'
import { useShallow } from 'zustand/react/shallow'

export interface PupilMeeting {
  readonly meeting: MeetingState
  readonly pupil: PupilSetup
}

/** The open meeting, when it is about one pupil. */
export function usePupilMeeting(): PupilMeeting | null {
  const meeting = useMeetingStore((store) => store.meeting)
  return meeting?.pupil ? { meeting, pupil: meeting.pupil } : null
}

/** A text of the meeting that is taken over by the command made of it. */
export function useKeptText(field: string, stored: string, commandOf: (text: string) => NewCommand): KeptField {
  const { store } = useChair()
  const dispatch = useDispatch()
  // A screen that goes away because the meeting was closed leaves its draft for the next time.
  return useKeptField(field, stored, (text) => store.getState().meeting !== null && dispatch(commandOf(text)).ok)
}

const TEXT_KEYS = ['what', 'who', 'whereWhen', 'successSign', 'measuredBy', 'support', 'ifNotWorking'] as const
type TextKey = (typeof TEXT_KEYS)[number]

/** An agreement with its texts as they stand in the fields now, taken over or not. */
export function useTypedAgreement(agreement: Agreement): Agreement {
  const typed = useMeetingStore(
    useShallow(({ drafts }) => TEXT_KEYS.map((key) => drafts[`agreement.${agreement.id}.${key}`])),
  )
  const texts = Object.fromEntries(TEXT_KEYS.map((key, place) => [key, typed[place] ?? agreement[key]]))
  return { ...agreement, ...texts }
}

/** A text of one agreement. An agreement that was taken out takes no more words. */
export function useAgreementText(agreement: Agreement, key: TextKey): KeptField {
  const { store } = useChair()
  const dispatch = useDispatch()
  const { id } = agreement
  return useKeptField(`agreement.${id}.${key}`, agreement[key], (text) => {
    const isThere = store.getState().meeting?.agreements.agreements.some((other) => other.id === id)
    return !isThere || dispatch({ type: 'agreements/edit', id, patch: { [key]: text } }).ok
  })
}
