import type { MeetingState } from '@shared/meeting/state'
import { words } from '../../scripts/driver/words'
import { some } from '../support/builders'
import type { Driekring } from './driekring'

/** What runs halfway, in the chair's words. */
export const TALK = words('agenda:doing.talk', { circle: words('common:circle.students') })

/** Ten minutes of talking and a chosen note, all saved. */
export async function halfway(driekring: Driekring): Promise<void> {
  const { chair } = driekring
  await chair.openMeeting()
  await chair.goOnUntil(TALK)
  await driekring.step(300)
  await chair.addNote('parents', 'Wat helpt jou?')
  await chair.onNote('Wat helpt jou?', words('notes:choose'))
  await chair.addPoint('Een punt')
  await chair.saved()
}

/** A meeting as it can be looked at: without its steps back. */
export function shownOf(meeting: MeetingState | undefined): unknown {
  const { history: _steps, ...shown } = some(meeting)
  return shown
}
