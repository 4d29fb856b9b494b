import { AgreeMain } from '@renderer/features/agreements/agree-main'
import { CloseMain } from '@renderer/features/agreements/close-main'
import { LookBackMain } from '@renderer/features/agreements/look-back-main'
import { StrengthsGrid } from '@renderer/features/strengths/strengths-grid'
import { ComparePanel } from '@renderer/features/talk/case/compare-panel'
import { ConcernsPanel } from '@renderer/features/talk/case/concerns-panel'
import { ExplainPanel } from '@renderer/features/talk/case/explain-panel'
import { FieldsPanel } from '@renderer/features/talk/case/fields-panel'
import { GoalPanel } from '@renderer/features/talk/case/goal-panel'
import type { PhaseKind } from '@shared/agenda/step-plan'
import { WelcomeMain } from './welcome-main'

/** The work of a part of a meeting about one pupil. */
export function PhaseMain({ kind }: { readonly kind: PhaseKind }) {
  switch (kind) {
    case 'welcome':
      return <WelcomeMain />
    case 'strengths':
      return <StrengthsGrid />
    case 'concerns':
      return <ConcernsPanel />
    case 'compare':
      return <ComparePanel />
    case 'explain':
      return <ExplainPanel />
    case 'goal':
      return <GoalPanel />
    case 'agree':
      return <AgreeMain />
    case 'close':
      return <CloseMain />
    case 'lookBack':
      return <LookBackMain />
    case 'whatHappened':
    case 'whatNeeded':
    case 'pupilTells':
    case 'parentsTell':
    case 'mentorTells':
    case 'question':
    case 'overview':
    case 'works':
    case 'need':
    case 'tell':
      return <FieldsPanel kind={kind} />
  }
}
