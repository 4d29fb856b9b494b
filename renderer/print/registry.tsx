import { agreementSheetSchema } from '@shared/sheets/agreement-sheet'
import { circleOutcomeSchema } from '@shared/sheets/circle-outcome'
import { evaluationSheetSchema } from '@shared/sheets/evaluation-sheet'
import { goalCardSchema } from '@shared/sheets/goal-card'
import { invitationSchema } from '@shared/sheets/invitation'
import { lessonTrackerSchema } from '@shared/sheets/lesson-tracker'
import type { SheetName } from '@shared/sheets/names'
import { plainReportSchema } from '@shared/sheets/plain-report'
import { reportSheetSchema } from '@shared/sheets/report-sheet'
import type { School } from '@shared/sheets/school'
import { summarySheetSchema } from '@shared/sheets/three-circle-summary'
import type { ComponentType, ReactElement } from 'react'
import { AgreementSheet } from './agreement-sheet'
import { CircleOutcome } from './circle-outcome'
import { EvaluationSheet } from './evaluation-sheet'
import { GoalCard } from './goal-card'
import { Invitation } from './invitation'
import { LessonTracker } from './lesson-tracker'
import { PlainReport } from './plain-report'
import { ReportSheet } from './report-sheet'
import type { SheetProps } from './sheet-parts'
import { ThreeCircleSummary } from './three-circle-summary'

interface Schema<M> {
  safeParse(model: unknown): { readonly success: true; readonly data: M } | { readonly success: false }
}
type Draw = (model: unknown, school: School) => ReactElement | null

/** Draws a model that fits its schema; anything else gives null. */
function sheetOf<M>(schema: Schema<M>, Sheet: ComponentType<SheetProps<M>>): Draw {
  return (model, school) => {
    const checked = schema.safeParse(model)
    return checked.success ? <Sheet sheet={checked.data} school={school} /> : null
  }
}

const SHEETS: Readonly<Record<SheetName, Draw>> = {
  threeCircleSummary: sheetOf(summarySheetSchema, ThreeCircleSummary),
  circleOutcome: sheetOf(circleOutcomeSchema, CircleOutcome),
  invitation: sheetOf(invitationSchema, Invitation),
  agreementSheet: sheetOf(agreementSheetSchema, AgreementSheet),
  goalCard: sheetOf(goalCardSchema, GoalCard),
  lessonTracker: sheetOf(lessonTrackerSchema, LessonTracker),
  reportSheet: sheetOf(reportSheetSchema, ReportSheet),
  plainReport: sheetOf(plainReportSchema, PlainReport),
  evaluationSheet: sheetOf(evaluationSheetSchema, EvaluationSheet),
}

/** A sheet by its name, or null when the model is not one of that sheet. */
export function drawSheet(name: SheetName, model: unknown, school: School): ReactElement | null {
  return SHEETS[name](model, school)
}
