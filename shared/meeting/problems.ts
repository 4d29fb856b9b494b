import type { AgendaProblem } from '@shared/agenda/schema'
import type { AgreementsProblem } from '@shared/agreements/schema'
import type { SigningProblem } from '@shared/agreements/schema-signing'
import type { NotesProblem } from '@shared/notes/schema'
import type { StrengthsProblem } from '@shared/strengths/schema'
import type { TalkProblem } from '@shared/talk/schema'
import type { CaseProblem } from '@shared/talk/schema-case'
import type { ReleaseProblem } from './schema-release'

/** Why a meeting does not take a command. */
export type MeetingProblem =
  | AgendaProblem
  | NotesProblem
  | TalkProblem
  | StrengthsProblem
  | CaseProblem
  | AgreementsProblem
  | SigningProblem
  | ReleaseProblem
  | 'meeting/not-about-pupil'
  | 'meeting/not-created'
  | 'meeting/not-storable'
  | 'meeting/already-created'
  | 'meeting/already-opened'
  | 'meeting/already-begun'
  | 'meeting/nothing-to-undo'
  | 'meeting/nothing-to-redo'
