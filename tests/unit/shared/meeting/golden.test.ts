import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { applyCommand } from '@shared/meeting/apply-command'
import { type MeetingCommand, meetingCommandSchema } from '@shared/meeting/commands'
import { toMeetingReport } from '@shared/meeting/report'
import type { MeetingState } from '@shared/meeting/state'
import { describe, expect, it } from 'vitest'
import { moment, some } from '../../../support/builders'
import { byCircle, readScenario } from '../../../support/scenario'

const LINES = readFileSync(resolve(__dirname, '../../../golden/meeting-v1.jsonl'), 'utf8').trimEnd().split('\n')

/** Folds the lines as the app does when it opens a meeting. */
function fold(commands: readonly MeetingCommand[]): MeetingState {
  const meeting = commands.reduce<MeetingState | null>((before, command) => {
    const next = applyCommand(before, command)
    if (!next.ok) throw new Error(`${command.type}: ${next.problem}`)
    return next.value
  }, null)
  return some(meeting)
}

describe('the homework evening as the first version wrote it', () => {
  const commands = LINES.map((line) => meetingCommandSchema.parse(JSON.parse(line)))
  const meeting = fold(commands)
  const report = toMeetingReport(meeting, some(meeting.agenda.endedAt))
  const { verwacht, acties } = readScenario('driegesprek-huiswerk')
  const milliseconds = (seconds: number) => seconds * 1000

  it('still reads, line by line, without losing a field', () => {
    expect(commands).toEqual(LINES.map((line) => JSON.parse(line)))
  })

  it('still folds to every figure of the evening', () => {
    const { briefjes, gekozenBriefjes, gesteldeVragen, bewaardNietGesteld } = verwacht
    expect(report.notes).toEqual({
      total: briefjes,
      selected: gekozenBriefjes,
      asked: gesteldeVragen,
      kept: bewaardNietGesteld,
    })
    expect(report.askedByCircle).toEqual(byCircle(verwacht.gesteldPerVragendeKring))
    expect(report.plannedEnd).toBe(moment(verwacht.geplandEinde))
    expect(report.actualEnd).toBe(moment(verwacht.werkelijkEinde))
    expect(report.overrun).toBe(milliseconds(verwacht.uitloopSeconden))
    const inMilliseconds = (of: Parameters<typeof byCircle<number>>[0]) =>
      Object.fromEntries(Object.entries(byCircle(of)).map(([circle, seconds]) => [circle, milliseconds(seconds)]))
    expect(report.talk).toEqual(inMilliseconds(verwacht.gesprekstijdSeconden))
    expect(report.collectAndQuestions).toEqual(inMilliseconds(verwacht.ophalenPlusVragenSeconden))
    expect(report.pause).toBe(milliseconds(verwacht.pauzeSeconden))
  })

  it('still holds every text that was written down', () => {
    const written = acties.flatMap((action) => {
      if (action.actie === 'opbrengst') return action.punten
      if (action.actie === 'reactie') return [action.tekst]
      return action.actie === 'vervolg' ? action.punten.map((point) => point.wat) : []
    })
    const { points, reaction, actions } = meeting.talk
    const held = [...points.map((point) => point.text), reaction, ...actions.map((action) => action.what)]
    expect(written.length).toBeGreaterThan(10)
    expect([...held].sort()).toEqual([...written].sort())
  })
})
