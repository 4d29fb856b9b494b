import { CIRCLE_OF, timeInAmsterdam } from './format.mjs'

const seconds = (ms) => Math.round(ms / 1000)

/** Figures per circle, under the circles' names in a scenario file. */
function perCircle(figures, of = (value) => value) {
  return Object.fromEntries(Object.entries(CIRCLE_OF).map(([dutch, circle]) => [dutch, of(figures[circle])]))
}

/** Pauses of an evening, as stretches of the meeting clock. Leaving a step ends the pause in it. */
function pausesOf(commands) {
  const pauses = []
  let since = null
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
function stepRows({ commands, meeting }) {
  const pauses = pausesOf(commands)
  const added = meeting.agenda.steps.filter((step) => step.isAdded).map((step) => step.id)
  const nameOf = (stepId) => (added.includes(stepId) ? `switch.added.${added.indexOf(stepId) + 1}` : stepId)
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

const textsOf = (meeting, circle) =>
  meeting.talk.points.filter((point) => point.circle === circle).map((point) => point.text)

/**
 * The outcome of a replay as it is written to report.json. Times are in seconds.
 * @param {Awaited<ReturnType<typeof import('./journal.mjs').openJournals>>[number]} journal
 * @param {{ runtime: unknown, refused: unknown[], failed: unknown[], projectorLeaks: unknown[] }} extra
 */
export function toReplayReport(journal, { runtime, refused, failed, projectorLeaks }) {
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
    outcomes: Object.fromEntries(Object.entries(CIRCLE_OF).map(([dutch, circle]) => [dutch, textsOf(meeting, circle)])),
    reaction: meeting.talk.reaction,
    followUp: meeting.talk.actions.map(({ what, who, when }) => ({ wat: what, wie: who, wanneer: when })),
    failed,
    projectorLeaks,
  }
}

/** What `verwacht` of a file says of each figure. @type {Record<string, (report: any) => unknown>} */
const EXPECTED = {
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
function isEqual(a, b) {
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return a === b
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => isEqual(a[key], b[key]))
}

/**
 * The figures that differ from what the file expects. Keys this tool does not know are left alone.
 * @param {Record<string, unknown>} expected
 * @param {any} report
 */
export function differences(expected, report) {
  return Object.entries(expected)
    .filter(([key]) => key in EXPECTED)
    .map(([key, wanted]) => ({ key, wanted, got: EXPECTED[key](report) }))
    .filter(({ wanted, got }) => !isEqual(wanted, got))
}
