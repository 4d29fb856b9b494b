import { guidance } from './guidance'
import type { Emergency, EmergencyCard } from './guidance-types'

/** The card for a hard moment, in the words of a driegesprek or of a talk about one pupil (docs/domain.md, rule 270). */
export function emergencyCard(emergency: Emergency, isAboutPupil: boolean): EmergencyCard {
  const { inTheRoom, atTable } = guidance().emergencies
  const card = inTheRoom[emergency]
  return isAboutPupil ? { ...card, ...atTable[emergency] } : card
}
