import type { GoalCard as Model } from '@shared/sheets/goal-card'
import { CardStrip } from './card-strip'
import type { SheetProps } from './sheet-parts'
import { SmallCards } from './small-cards'

/** The pupil's own card: one strip of three panels to fold, or four small ones on a page. */
export function GoalCard({ sheet }: SheetProps<Model>) {
  return sheet.form === 'strip' ? <CardStrip sheet={sheet} /> : <SmallCards sheet={sheet} />
}
