import type { Party } from '@shared/lib/ids'
import type { Texts } from '@shared/strings/texts'

/** The texts about a pupil that have a label of their own. */
export type LabelledField = keyof Texts['pupilCase']['fields']

interface FieldPlace {
  readonly field: LabelledField
  readonly rows: number
  readonly party?: Party
}
interface FieldPanel {
  readonly columns: 1 | 2
  readonly fields: readonly FieldPlace[]
}

const of = (rows: number, ...fields: readonly LabelledField[]): readonly FieldPlace[] =>
  fields.map((field) => ({ field, rows }))

const perParty = (pupil: LabelledField, parents: LabelledField, school: LabelledField): readonly FieldPlace[] => [
  { field: pupil, rows: 3, party: 'pupil' },
  { field: parents, rows: 3, party: 'parents' },
  { field: school, rows: 3, party: 'school' },
]

/** The texts of the parts that are nothing but texts: the team alone, a driehoekgesprek, after an incident. */
export const FIELD_PANELS = {
  question: { columns: 1, fields: of(3, 'question', 'pupilView') },
  overview: { columns: 2, fields: of(3, 'promoting', 'hindering') },
  works: { columns: 1, fields: of(3, 'works') },
  need: { columns: 1, fields: of(3, 'need') },
  tell: { columns: 2, fields: of(2, 'messenger', 'tellWhen') },
  pupilTells: {
    columns: 2,
    fields: of(2, 'canNow', 'wantsLater', 'willDo', 'teacherHelps', 'parentsHelp', 'needs'),
  },
  parentsTell: { columns: 1, fields: of(3, 'parentsRecognise', 'parentsProud', 'parentsAsk') },
  mentorTells: { columns: 1, fields: of(3, 'mentorRecognises', 'mentorAdds', 'mentorAsks') },
  whatHappened: { columns: 1, fields: perParty('happenedPupil', 'happenedParents', 'happenedSchool') },
  whatNeeded: { columns: 1, fields: perParty('neededPupil', 'neededParents', 'neededSchool') },
} as const satisfies Record<string, FieldPanel>

export type FieldPanelKind = keyof typeof FIELD_PANELS
