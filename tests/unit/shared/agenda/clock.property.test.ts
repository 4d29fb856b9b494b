import { applyAgenda } from '@shared/agenda/apply-agenda'
import { elapsedInStep, expectedEnd, meetingElapsed, readStepClock, upcomingCues } from '@shared/agenda/clock'
import type { AgendaCommand } from '@shared/agenda/schema'
import { type AgendaState, nextStep, runOf } from '@shared/agenda/state'
import type { Duration, Instant, MeetingTime, Stamp } from '@shared/time/time'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classicAgenda, moment, stepId, type Unstamped } from '../../../support/builders'
import { ClockModel } from './clock-model'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

type Move =
  | { readonly do: 'wait' | 'sleep' | 'wallStep' | 'add' | 'giveBack'; readonly ms: number }
  | { readonly do: 'open' | 'next' | 'back' | 'ready' | 'changeover' | 'pause' | 'resume' }
  | { readonly do: 'goTo'; readonly place: number }

const ms = (kind: Extract<Move, { ms: number }>['do'], min: number, max: number) =>
  fc.record({ do: fc.constant(kind), ms: fc.integer({ min, max }) })
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 8, arbitrary: ms('wait', 0, 20 * MINUTE) },
  { weight: 1, arbitrary: ms('sleep', 0, 14 * HOUR) },
  { weight: 1, arbitrary: ms('wallStep', -25 * HOUR, 25 * HOUR) },
  { weight: 2, arbitrary: ms('add', -20 * MINUTE, 20 * MINUTE) },
  { weight: 1, arbitrary: ms('giveBack', 0, HOUR) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('goTo' as const), place: fc.nat(40) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'next' as const,
        'back' as const,
        'ready' as const,
        'changeover' as const,
        'pause' as const,
        'resume' as const,
        'open' as const,
      ),
    }),
  },
)
/** An ordinary evening, one over midnight, and the nights in which summer time begins and ends. */
const begin = fc.constantFrom(
  ...['2026-03-12 19:30', '2026-03-12 23:50', '2026-03-29 01:40', '2026-10-25 02:40'].map(moment),
)

/** The real agenda and the model, led through the same evening with the same two clocks. */
class Both {
  agenda: AgendaState
  readonly model: ClockModel
  private wall: number
  private clock: number
  private count = 0

  constructor(collectCounts: boolean, start: Instant) {
    this.agenda = classicAgenda(collectCounts)
    this.model = new ClockModel(collectCounts)
    this.wall = start
    this.clock = start + 12_345
  }

  get now(): Stamp {
    return { wall: this.wall as Instant, clock: this.clock as MeetingTime }
  }

  private send(command: Unstamped<AgendaCommand>, isExpected: boolean): boolean {
    const outcome = applyAgenda(this.agenda, { ...command, at: this.now } as AgendaCommand)
    expect(outcome.ok).toBe(isExpected)
    if (outcome.ok) this.agenda = outcome.value
    return outcome.ok
  }

  private goTo(place: number): boolean {
    const id = this.agenda.steps[place]?.id ?? stepId('none')
    return this.send({ type: 'agenda/go-to', stepId: id }, this.model.goTo(place))
  }

  /** Makes one move on both sides; answers whether it was allowed. */
  step(move: Move): boolean {
    const { model } = this
    switch (move.do) {
      case 'wait':
      case 'sleep':
        this.wall += move.ms
        this.clock += move.ms
        model.pass(move.ms)
        return true
      case 'wallStep':
        this.wall += move.ms
        return true
      case 'add':
        return this.send({ type: 'agenda/add-time', by: move.ms as Duration }, model.give(move.ms))
      case 'giveBack':
        return this.send({ type: 'agenda/give-back', by: move.ms as Duration }, model.giveBack(move.ms))
      case 'open':
        return this.send({ type: 'agenda/open' }, model.open())
      case 'goTo':
        return this.goTo(move.place % this.agenda.steps.length)
      case 'next': {
        // Which step comes next is no matter of the clock: the model follows.
        const next = nextStep(this.agenda)
        return next !== null && this.goTo(this.agenda.steps.indexOf(next))
      }
      case 'back':
        return this.send({ type: 'agenda/back' }, model.back())
      case 'ready':
        return this.send({ type: 'agenda/circle-ready' }, model.ready())
      case 'changeover': {
        this.count += 1
        const id = `added.${this.count}`
        return this.send({ type: 'agenda/add-changeover', stepId: stepId(id) }, model.changeover(id))
      }
      case 'pause':
        return this.send({ type: 'agenda/pause' }, model.pause())
      case 'resume':
        return this.send({ type: 'agenda/resume' }, model.resume())
    }
  }

  /** Compares everything that is read from a clock. */
  compare(): void {
    const { agenda, model, now } = this
    const reading = readStepClock(agenda, now.clock)
    if (agenda.currentStepId !== (model.current?.id ?? null)) throw new Error('another step')
    if (!reading) return
    if (Math.abs(reading.remaining - model.left) > 50) throw new Error(`left ${reading.remaining}, not ${model.left}`)
    if (Math.abs(reading.elapsed - model.used) > 50) throw new Error(`used ${reading.elapsed}, not ${model.used}`)
    if (reading.elapsed < 0 || reading.total < 0) throw new Error('less than nothing')
    if (reading.mode === 'up' && reading.phase !== 'normal') throw new Error('over time without minutes')
    if ((meetingElapsed(agenda, now.clock) ?? 0) < 0) throw new Error('a meeting of less than nothing')
    if (expectedEnd(agenda, now) < now.wall) throw new Error('an end in the past')
    if (agenda.steps.some((step) => elapsedInStep(agenda, step.id, now.clock) < 0)) throw new Error('negative step')
    const due = upcomingCues(agenda, now.clock).filter((cue) => cue.at <= now.clock)
    if (due.length > 1) throw new Error('two cues after one gap')
  }

  comparePauses(): void {
    const { agenda, model, now } = this
    const ended = applyAgenda(agenda, { type: 'agenda/end', at: now })
    const last = ended.ok ? ended.value : agenda
    expect(last.steps.reduce((sum, step) => sum + runOf(last, step.id).paused, 0)).toBe(model.pauses)
  }
}

describe('rule 13: the clock against a stopwatch in the room (T1)', () => {
  it('agrees within 50 ms over 10,000 random evenings with sleep, system clock changes, midnight and summer time', () => {
    fc.assert(
      fc.property(fc.boolean(), begin, fc.array(move, { maxLength: 30 }), (collectCounts, start, moves) => {
        const both = new Both(collectCounts, start)
        both.step({ do: 'open' })
        for (const one of moves) {
          both.step(one)
          both.compare()
        }
        both.comparePauses()
      }),
      { numRuns: 10_000 },
    )
  }, 60_000)
})
