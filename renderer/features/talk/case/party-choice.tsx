import { Segments } from '@renderer/ui/segments'
import { PARTIES, type Party } from '@shared/lib/ids'
import { useTranslation } from 'react-i18next'

export interface PartyChoiceProps {
  readonly label: string
  readonly value: Party
  readonly onChange: (party: Party) => void
}

/** Who says something: pupil, parents, school or others. */
export function PartyChoice({ label, value, onChange }: PartyChoiceProps) {
  const { t } = useTranslation('pupilCase')
  const segments = PARTIES.map((party) => ({ value: party, label: t(`party.${party}`) }))
  return <Segments label={label} segments={segments} value={value} onChange={onChange} />
}
