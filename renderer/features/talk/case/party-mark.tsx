import { PartyMark as AnyMark, type PartyMarkProps } from '@renderer/ui/party-mark'

/** The shape of a party, where others go without one: a name of theirs stands beside it. */
export function PartyMark({ party, size }: PartyMarkProps) {
  return party === 'other' ? null : <AnyMark party={party} size={size} />
}
