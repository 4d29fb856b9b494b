import type { Guidance } from '../guidance-types'
import { AGREEMENT_WORDS } from './agreement-words'
import { CAREFUL_WORDS } from './careful-words'
import { STEP_CARDS, TALK_CARDS } from './circle-cards'
import { AT_TABLE, IN_THE_ROOM } from './emergency-cards'
import { GOAL_WORDS } from './goal-words'
import { NAME_WORDS } from './name-words'
import { PHASE_CARDS } from './phase-cards'
import { ROLE_WORDS } from './role-words'
import { SHORT_FORMS } from './short-forms'
import { JUDGING_STARTS, WE_MESSAGE } from './we-words'

/** All Dutch guidance. */
export const nl: Guidance = {
  agreementWords: AGREEMENT_WORDS,
  carefulWords: CAREFUL_WORDS,
  cueCards: { steps: STEP_CARDS, talk: TALK_CARDS, phases: PHASE_CARDS },
  emergencies: { inTheRoom: IN_THE_ROOM, atTable: AT_TABLE },
  goalWords: GOAL_WORDS,
  judgingStarts: JUDGING_STARTS,
  nameWords: NAME_WORDS,
  roleWords: ROLE_WORDS,
  shortForms: SHORT_FORMS,
  weMessage: WE_MESSAGE,
}
