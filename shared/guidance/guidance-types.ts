import type { CircleStepKind, PhaseKind } from '@shared/agenda/step-plan'
import type { Circle } from '@shared/lib/ids'
import type { CueCard } from './card'

export const CAREFUL_KINDS = ['health', 'label'] as const
/** `health`: a word about body or mind. `label`: a word that judges instead of telling what is seen. */
export type CarefulKind = (typeof CAREFUL_KINDS)[number]

export const EMERGENCIES = ['upset', 'angry', 'unsafe'] as const
export type Emergency = (typeof EMERGENCIES)[number]

/** Help for the chair in a hard moment: what to say in three sentences, what to do, what not, and what comes later. */
export interface EmergencyCard {
  readonly title: string
  readonly sign: string
  readonly say: readonly string[]
  readonly doNow: string
  readonly rather: string
  readonly later: string
}

/** The cards for a hard moment in a driegesprek, and what is said otherwise in a talk about one pupil. */
export interface EmergencyCards {
  readonly inTheRoom: Readonly<Record<Emergency, EmergencyCard>>
  readonly atTable: Readonly<Record<Emergency, Partial<EmergencyCard>>>
}

/** What the chair can say in every step: of a driegesprek, of each circle's own talk in it, and of a talk about one pupil. */
export interface CueCards {
  readonly steps: Readonly<Record<Exclude<CircleStepKind, 'talk'>, CueCard>>
  readonly talk: Readonly<Record<Circle, CueCard>>
  readonly phases: Readonly<Record<PhaseKind, CueCard>>
}

/** Words that make somebody look again at an agreement. */
interface AgreementWords {
  readonly vague: readonly string[]
  readonly negations: readonly string[]
}

/** Words that make somebody look again at a goal; `times` name a moment. */
interface GoalWords extends AgreementWords {
  readonly times: readonly string[]
}

/** What words in and around names are, each folded by `foldText`. */
interface NameWords {
  readonly particles: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly ordinary: ReadonlySet<string>
  readonly nobody: ReadonlySet<string>
  readonly oftenGiven: ReadonlySet<string>
  /** What stands above the columns of a list of names. */
  readonly headings: ReadonlySet<string>
  /** A particle that by itself says as well whose something is. */
  readonly whose: string
  /** A title that is a pupil's and no parent's. */
  readonly pupilTitle: RegExp
  /** What becomes a capital at the start of a sentence. */
  readonly firstLetters: RegExp
}

/** Beginnings that say what somebody is instead of what somebody does; `called` is one with a name. */
interface JudgingStarts {
  readonly plain: readonly string[]
  readonly called: (name: string) => string
}

/** How a worry is said as „we”: what we see, an example, what we worry about. */
interface WeMessage {
  readonly seen: string
  readonly example: string
  readonly worry: string
}

/** What the words of a role say: about parental authority, that there is none of it, and of an address of one's own. */
export interface RoleWords {
  readonly authority: RegExp
  readonly without: RegExp
  readonly apart: RegExp
}

/** Short forms with a dot, and measures, for where a text may be cut. */
export interface ShortForms {
  /** They stand before the word they belong to, besides those of single letters. */
  readonly beforeAWord: ReadonlySet<string>
  /** Of single letters, and yet they may end a sentence; and a word of one letter. */
  readonly atTheEnd: ReadonlySet<string>
  /** What a figure is a measure of, at the start of the word behind it. */
  readonly unit: RegExp
}

/** All guidance of one language: what the chair can say, and the words the app listens for. What lacks does not compile. */
export interface Guidance {
  readonly agreementWords: AgreementWords
  readonly carefulWords: Readonly<Record<CarefulKind, readonly string[]>>
  readonly cueCards: CueCards
  readonly emergencies: EmergencyCards
  readonly goalWords: GoalWords
  readonly judgingStarts: JudgingStarts
  readonly nameWords: NameWords
  readonly roleWords: RoleWords
  readonly shortForms: ShortForms
  readonly weMessage: WeMessage
}
