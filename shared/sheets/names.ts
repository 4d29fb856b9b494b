/** All sheets that can be printed. */
export const SHEET_NAMES = [
  'threeCircleSummary',
  'circleOutcome',
  'invitation',
  'agreementSheet',
  'goalCard',
  'lessonTracker',
  'reportSheet',
  'plainReport',
  'evaluationSheet',
] as const
export type SheetName = (typeof SHEET_NAMES)[number]
