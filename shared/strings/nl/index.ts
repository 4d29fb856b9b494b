import { agenda } from './agenda'
import { agreements } from './agreements'
import { pupilCase } from './case'
import { common } from './common'
import { console } from './console'
import { evaluation } from './evaluation'
import { fields } from './fields'
import { formats } from './formats'
import { notes } from './notes'
import { prepare } from './prepare'
import { print } from './print'
import { problems } from './problems'
import { projector } from './projector'
import { pupil } from './pupil'
import { release } from './release'
import { report } from './report'
import { screens } from './screens'
import { sheets } from './sheets'
import { signing } from './signing'
import { start } from './start'
import { strengths } from './strengths'
import { talk } from './talk'
import { workingNotes } from './working-notes'

/** All Dutch texts, one namespace a room. */
export const nl = {
  agenda,
  agreements,
  notes,
  common,
  console,
  evaluation,
  fields,
  formats,
  workingNotes,
  prepare,
  print,
  problems,
  projector,
  pupil,
  pupilCase,
  release,
  report,
  screens,
  sheets,
  signing,
  start,
  strengths,
  talk,
} as const
