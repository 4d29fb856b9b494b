import type { Circle } from '@shared/lib/ids'
import type { MeetingCommand } from '@shared/meeting/commands'
import { CIRCLE_OF, timeInAmsterdam } from './format'
import type { OpenedJournal } from './journal'
import type { Leak } from './projector-watch'
import type { Runtime } from './record'

const seconds = (ms: number) => Math.round(ms / 1000)

/** Figures per circle, under the circles' names in a scenario file. */
function perCircle(figures: Readonly<Record<Circle, number>>, of = (value: number) => value): Record<string, number> {
  return Object.fromEntries(Object.entries(CIRCLE_OF).map(([dutch, circle]) => [dutch, of(figures[circle])]))
}

/** A stretch of the meeting clock (ms). */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** Pauses of an evening. Leaving a step ends the pause in it. */
function pausesOf(commands: readonly MeetingCommand[]): Stretch[] {
  const pauses: Stretch[] = []
  let since: number | null = null
  for (const { type, at } of commands) {
    if (type === 'agenda/pause') since = at.clock
    else if (since !== null && /^agenda\/(resume|go-to|back|circle-ready|add-changeover|end)$/.test(type)) {
      pauses.push({ from: since, to: at.clock })
      since = null
    }
  }
  return pauses
}

/** One row for every visit to a step, without its pauses. Steps that were added are numbered: their ids are random. */
function stepRows({ commands, meeting }: OpenedJournal) {
  const pauses = pausesOf(commands)
  const added = meeting.agenda.steps.filter((step) => step.isAdded).map((step) => step.id)
  const nameOf = (stepId: (typeof added)[number]) =>
    added.includes(stepId) ? `switch.added.${added.indexOf(stepId) + 1}` : stepId
  return meeting.agenda.visits.map(({ stepId, from, to }) => {
    const end = (to ?? meeting.lastCommandAt).clock
    const inside = pauses.filter((pause) => pause.from >= from.clock && pause.to <= end)
    const paused = inside.reduce((total, pause) => total + pause.to - pause.from, 0)
    return {
      id: nameOf(stepId),
      plannedSeconds: seconds(meeting.agenda.steps.find((step) => step.id === stepId)?.planned ?? 0),
      actualSeconds: seconds(end - from.clock - paused),
      pausedSeconds: seconds(paused),
    }
  })
}

const textsOf = ({ meeting }: OpenedJournal, circle: Circle) =>
  meeting.talk.points.filter((point) => point.circle === circle).map((point) => point.text)

/** What a replay saw itself, beside what the journal holds. */
export interface Found {
  readonly runtime: Runtime
  readonly refused: readonly { id: string; why: string }[]
  readonly failed: readonly { index: number; actie: string; why: string }[]
  readonly projectorLeaks: readonly (Leak & { action: number })[]
}

/** The outcome of a replay as it is written to report.json. Times are in seconds. */
export type ReplayReport = ReturnType<typeof toReplayReport>

/** Makes the report of a replay. */
export function toReplayReport(journal: OpenedJournal, { runtime, refused, failed, projectorLeaks }: Found) {
  const { meeting, report } = journal
  return {
    runtime,
    notes: { ...report.notes, refused },
    askedByCircle: perCircle(report.askedByCircle),
    plannedEnd: timeInAmsterdam(report.plannedEnd),
    actualEnd: report.actualEnd === null ? null : timeInAmsterdam(report.actualEnd),
    overrunSeconds: report.overrun === null ? null : seconds(report.overrun),
    talkSeconds: perCircle(report.talk, seconds),
    collectAndQuestionSeconds: perCircle(report.collectAndQuestions, seconds),
    pauseSeconds: seconds(report.pause),
    steps: stepRows(journal),
    outcomes: Object.fromEntries(Object.entries(CIRCLE_OF).map(([dutch, circle]) => [dutch, textsOf(journal, circle)])),
    reaction: meeting.talk.reaction,
    followUp: meeting.talk.actions.map(({ what, who, when }) => ({ wat: what, wie: who, wanneer: when })),
    failed,
    projectorLeaks,
  }
}

/** What `verwacht` of a file says of each figure. */
const EXPECTED: Readonly<Record<string, (report: ReplayReport) => unknown>> = {
  briefjes: ({ notes }) => notes.total + notes.refused.length,
  gekozenBriefjes: ({ notes }) => notes.selected,
  gesteldeVragen: ({ notes }) => notes.asked,
  bewaardNietGesteld: ({ notes }) => notes.kept,
  gesteldPerVragendeKring: (report) => report.askedByCircle,
  geplandEinde: (report) => report.plannedEnd,
  werkelijkEinde: (report) => report.actualEnd,
  uitloopSeconden: (report) => report.overrunSeconds,
  gesprekstijdSeconden: (report) => report.talkSeconds,
  ophalenPlusVragenSeconden: (report) => report.collectAndQuestionSeconds,
  pauzeSeconden: (report) => report.pauseSeconds,
}

/** Compares by content; the order of keys does not matter. */
function isEqual(a: unknown, b: unknown): boolean {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b
  const keys = Object.keys(a)
  const isSame = (key: string) => isEqual(Reflect.get(a, key), Reflect.get(b, key))
  return keys.length === Object.keys(b).length && keys.every(isSame)
}

/** The figures that differ from what the file expects. Keys this tool does not know are left alone. */
export function differences(expected: Readonly<Record<string, unknown>>, report: ReplayReport) {
  return Object.entries(expected)
    .flatMap(([key, wanted]) => {
      const of = EXPECTED[key]
      return of ? [{ key, wanted, got: of(report) }] : []
    })
    .filter(({ wanted, got }) => !isEqual(wanted, got))
}
