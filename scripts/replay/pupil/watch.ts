import type { AgreementWords } from '@shared/agreements/state'
import type { Meeting } from '../../driver/looked'
import { linesOf } from '../projector-watch'
import { firstNameOf } from './people'

/** Words the board uses itself: they say nothing about a pupil. */
const OWN_WORDS = ['thuis', 'op school', 'school', 'elders', 'leerling', 'ouder', 'ouders', 'mentor']

const lines = (texts: readonly string[]) => texts.flatMap((text) => linesOf(text))
/** The words of an agreement, or of what of it was let out. */
type Words = Partial<AgreementWords>

const wordsOf = ({ who, what, whereWhen, successSign, support, measuredBy, ifNotWorking }: Words) =>
  [who, what, whereWhen, successSign, support, measuredBy, ifNotWorking].filter((text) => text !== undefined)

/** Texts the board of a meeting about one pupil may hold in this state. While nothing is out it is empty. */
export function releasedOfPupil({ released, pupil }: Meeting): string[] {
  if (!released.isRoomOpen || !pupil) return []
  const pairs = (released.explanations ?? []).flatMap(({ cause, solution }) => [cause, solution])
  return lines([
    ...Object.values(released.aims ?? {}),
    ...released.strengths.map(({ text }) => text),
    ...released.concerns.map(({ text }) => text),
    ...Object.values(released.compare ?? {}),
    ...pairs,
    // Above a goal stands whose it is.
    ...(released.goal === null ? [] : [released.goal, pupil.firstName]),
    ...(released.agreement ? wordsOf(released.agreement) : []),
  ])
}

/** Everything about a pupil and those at the table that must not be on the board unless it was released. */
export function privateOfPupil(meeting: Meeting): string[] {
  const { pupil, setup, strengths, pupilCase, agreements, workingNotes = '' } = meeting
  if (!pupil) return []
  const { followUp, previous } = agreements
  const people = [setup.chair, ...pupil.attendees.map(({ name }) => name)]
  const texts = [
    ...[pupil.firstName, pupil.lastName, pupil.className, pupil.reason],
    ...Object.values(pupil.aims),
    ...people.flatMap((name) => [name, firstNameOf(name)]),
    ...pupil.attendees.map(({ role }) => role),
    ...strengths.strengths.map(({ text }) => text),
    ...pupilCase.concerns.flatMap((one) => [one.text, one.example, one.since, one.pupilReaction, one.parentsReaction]),
    ...Object.values(pupilCase.texts),
    ...pupilCase.explanations.flatMap(({ cause, solution, doneBy }) => [cause, solution, doneBy]),
    ...[...agreements.agreements, ...(previous?.agreements ?? [])].flatMap(wordsOf),
    ...[followUp.who, followUp.contactForm, followUp.contactTo, followUp.nextStep, previous?.goal ?? ''],
    ...Object.values(agreements.evaluations).flatMap(({ remark, helped, nextText }) => [remark, helped, nextText]),
    ...Object.values(agreements.ratings).map(({ remark }) => remark),
    ...Object.values(agreements.restated),
    workingNotes,
  ]
  return lines(texts).filter((text) => !OWN_WORDS.includes(text))
}
