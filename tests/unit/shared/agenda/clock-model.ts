import { PRESETS, threeCircleSteps } from '@shared/agenda/formats'

/** One stretch of the evening, as a stopwatch in the room would have written it down. */
interface Stretch {
  readonly step: string
  readonly ms: number
  readonly isRunning: boolean
}
interface ModelStep {
  readonly id: string
  readonly clock: string
  readonly kind: string
  readonly circle: string | null
}

/**
 * A second, slower way to know the clock: a tape of stretches that is added up again at every reading. It knows no
 * anchors, no moments and no wall clock; only how long each stretch took, in which step, and whether the clock ran.
 */
export class ClockModel {
  private steps: ModelStep[]
  private readonly budget = new Map<string, number>()
  private readonly planned = new Map<string, number>()
  private readonly tape: Stretch[] = []
  private readonly entered: string[] = []
  /** The way back: it gets shorter when the chair returns to where it came from. */
  private trail: string[] = []
  private isPaused = false

  constructor(collectCounts: boolean) {
    const plans = threeCircleSteps(PRESETS.classic, collectCounts)
    this.steps = plans.map(({ id, clock, kind, circle }) => ({ id, clock, kind, circle }))
    for (const { clock, planned } of plans) this.planned.set(clock, (this.planned.get(clock) ?? 0) + planned)
    for (const [clock, ms] of this.planned) this.budget.set(clock, ms)
  }

  get current(): ModelStep | null {
    const id = this.entered[this.entered.length - 1]
    return this.steps.find((step) => step.id === id) ?? null
  }

  pass(ms: number): void {
    if (this.current) this.tape.push({ step: this.current.id, ms, isRunning: !this.isPaused })
  }

  private enter(id: string): boolean {
    this.entered.push(id)
    this.trail = this.trail.at(-2) === id ? this.trail.slice(0, -1) : [...this.trail, id]
    this.isPaused = false
    return true
  }

  open(): boolean {
    return this.entered.length === 0 && this.enter('walk_in')
  }

  goTo(place: number): boolean {
    const step = this.steps[place % this.steps.length]
    if (!this.current || !step) return false
    if (step.id === this.current.id) return true
    const collect = this.steps.find((other) => other.kind === 'collect' && other.circle === step.circle)
    if (step.kind === 'questions' && collect && !this.entered.includes(collect.id)) return false
    return this.enter(step.id)
  }

  back(): boolean {
    const cameFrom = this.trail.at(-2)
    return cameFrom !== undefined && this.enter(cameFrom)
  }

  ready(): boolean {
    const { current } = this
    return current?.kind === 'talk' && this.enter(`circle.${current.circle}.collect`)
  }

  changeover(id: string): boolean {
    const place = this.steps.findIndex((step) => step.id === this.current?.id)
    if (place < 0) return false
    const added: ModelStep = { id, clock: id, kind: 'changeover', circle: null }
    this.steps = [...this.steps.slice(0, place + 1), added, ...this.steps.slice(place + 1)]
    this.budget.set(id, 0)
    return this.enter(id)
  }

  pause(): boolean {
    if (!this.current || this.isPaused) return false
    this.isPaused = true
    return true
  }

  resume(): boolean {
    if (!this.current || !this.isPaused) return false
    this.isPaused = false
    return true
  }

  give(ms: number): boolean {
    const { current } = this
    if (!current) return false
    const had = this.budget.get(current.clock) ?? 0
    const countsUp = had === 0 && (this.planned.get(current.clock) ?? 0) === 0
    const from = countsUp && ms > 0 ? this.used : had
    this.budget.set(current.clock, Math.max(0, from + ms))
    return true
  }

  /** Rubs out the last running stretches of the current step, together `ms` long. */
  giveBack(ms: number): boolean {
    const { current } = this
    if (!current) return false
    let left = ms
    for (let place = this.tape.length - 1; place >= 0 && left > 0; place -= 1) {
      const stretch = this.tape[place]
      if (stretch?.step !== current.id || !stretch.isRunning) continue
      const off = Math.min(left, stretch.ms)
      this.tape[place] = { ...stretch, ms: stretch.ms - off }
      left -= off
    }
    return true
  }

  /** Time used on the clock of the current step. */
  get used(): number {
    const clock = this.current?.clock
    const mates = new Set(this.steps.filter((step) => step.clock === clock).map((step) => step.id))
    return this.tape.reduce((sum, { step, ms, isRunning }) => (isRunning && mates.has(step) ? sum + ms : sum), 0)
  }

  /** Time left on the clock of the current step. */
  get left(): number {
    return (this.budget.get(this.current?.clock ?? '') ?? 0) - this.used
  }

  /** Everything the clock stood still by a pause. */
  get pauses(): number {
    return this.tape.reduce((sum, { ms, isRunning }) => (isRunning ? sum : sum + ms), 0)
  }
}
