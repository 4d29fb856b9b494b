import { Segments } from '@renderer/ui/segments'
import { wordsIn } from '@renderer/ui/text'
import { PARTIES, type Party } from '@shared/lib/ids'

export interface PartyChoiceProps {
  readonly label: string
  readonly value: Party
  readonly onChange: (party: Party) => void
}

/** Who says something: pupil, parents, school or others. */
export function PartyChoice({ label, value, onChange }: PartyChoiceProps) {
  const t = wordsIn('pupilCase')
  const segments = PARTIES.map((party) => ({ value: party, label: t(`party.${party}`) }))
  return <Segments label={label} segments={segments} value={value} onChange={onChange} />
}
