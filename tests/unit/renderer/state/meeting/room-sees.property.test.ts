import { createPublisher } from '@renderer/state/meeting/publisher'
import { NO_SMARTBOARD } from '@renderer/state/meeting/store-shape'
import { PUPIL_FORMATS } from '@shared/agenda/phases'
import { projectorViewSchema } from '@shared/ipc/guards'
import { ok } from '@shared/lib/result'
import { applyCommand } from '@shared/meeting/apply-command'
import type { MeetingCommand } from '@shared/meeting/commands'
import type { MeetingState } from '@shared/meeting/state'
import { BLANK_VIEW, type ProjectorView } from '@shared/smartboard/projector-view'
import type { SmartboardShape } from '@shared/smartboard/shape'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inCircles, type Make, word, wordsIn } from '../../../../support/any-doing'
import { aboutPupil } from '../../../../support/any-pupil-doing'
import { at, participantId } from '../../../../support/builders'
import { LetOut } from '../../../../support/let-out'
import { evening, type MeetingDriver, pupilMeeting } from '../../../../support/meeting-driver'
import { runs } from '../../../../support/runs'

const THEME = word('theme', 0)
const QUESTION = word('question', 0)
const NAMES = ['Fenna', 'Brouwersma', 'Kwartelaar']
const MOMENT = at('20:00')

const guardian = {
  id: participantId('mother'),
  name: 'Anke Kwartelaar',
  kind: 'guardian' as const,
  role: 'moeder',
  hasAuthority: true,
  ground: '',
  isPresent: true,
}

function starts(): { readonly talk: MeetingDriver; readonly doing: fc.Arbitrary<Make> }[] {
  const circles = evening({ theme: THEME, centralQuestion: QUESTION, place: word('place', 0), chair: word('chair', 0) })
  const first = { talk: circles.open(), doing: inCircles(circles.state.agenda.steps.map(({ id }) => id)) }
  const pupils = PUPIL_FORMATS.flatMap((format) =>
    [false, true].map((isAnonymous) => {
      const talk = pupilMeeting(format, {
        firstName: 'Fenna',
        lastName: 'Brouwersma',
        alias: 'de leerling',
        isAnonymous,
        reason: word('reason', 0),
        aims: { pupil: word('hope', 1), parents: word('hope', 2), school: word('hope', 3) },
        attendees: [guardian],
      }).open()
      return {
        talk,
        doing: aboutPupil(
          talk.state.agenda.steps.map(({ id }) => id),
          NAMES,
        ),
      }
    }),
  )
  // A driegesprek as often as all talks about a pupil together.
  return [...pupils.map(() => first), ...pupils]
}

const STARTS = starts()

/** What happens around a meeting: another display, looking at what was left running, another meeting, coming back. */
type Event =
  | { readonly kind: 'do'; readonly make: Make }
  | { readonly kind: 'break'; readonly isOn: boolean }
  | { readonly kind: 'shape'; readonly shape: SmartboardShape }
  | { readonly kind: 'look' | 'reopen' | 'close' | 'other' }

const around: fc.Arbitrary<Event> = fc.oneof(
  fc.boolean().map((isOn): Event => ({ kind: 'break', isOn })),
  fc.constantFrom<SmartboardShape>('wide', 'mid', 'narrow').map((shape): Event => ({ kind: 'shape', shape })),
  fc.constantFrom<Event>({ kind: 'look' }, { kind: 'close' }, { kind: 'other' }),
  // Often, or most of a course would pass with nothing open.
  { weight: 6, arbitrary: fc.constant<Event>({ kind: 'reopen' }) },
)

const course = fc.constantFrom(...STARTS).chain(({ talk, doing }) =>
  fc.record({
    talk: fc.constant(talk),
    events: fc.array(
      fc.oneof(
        { weight: 12, arbitrary: doing.map((make): Event => ({ kind: 'do', make })) },
        { weight: 1, arbitrary: around },
      ),
      { minLength: 30, maxLength: 90, size: 'max' },
    ),
  }),
)

/** The console of a chair, as far as it decides what the room gets. The publisher and the core are the real ones. */
class Desk {
  view: ProjectorView = BLANK_VIEW
  meeting: MeetingState | null
  readonly letOut = new LetOut()
  private isStale = false
  /** Made black, and no picture chosen since but that of a break. */
  private isBlackByChair = false
  private smartboard = NO_SMARTBOARD
  private readonly commands: MeetingCommand[]
  private readonly publish = createPublisher({ 'publish-view': async () => ok(null) }, (view) => {
    this.view = view
  })

  constructor(talk: MeetingDriver) {
    this.meeting = talk.state
    this.commands = [...talk.commands]
    this.show()
  }

  private show(): void {
    this.publish({ meeting: this.meeting, isStale: this.isStale, smartboard: this.smartboard })
  }

  dispatch(command: MeetingCommand): void {
    if (!this.meeting || this.isStale) return
    if (command.type === 'projector/black') this.isBlackByChair = command.isBlack
    if (command.type === 'projector/show') this.isBlackByChair = false
    const before = this.meeting
    const outcome = applyCommand(before, command)
    if (!outcome.ok) return
    this.meeting = outcome.value
    this.commands.push(command)
    this.letOut.follow(before, command, outcome.value)
    const old = this.view
    this.show()
    checkNames(old, command, this.view)
    checkTravel(before, command, outcome.value, this.view)
  }

  happens(event: Exclude<Event, { kind: 'do' }>): void {
    this.change(event)
    this.show()
  }

  private change(event: Exclude<Event, { kind: 'do' }>): void {
    switch (event.kind) {
      case 'break': {
        const projector = this.meeting?.projector
        const isBlack = !event.isOn && Boolean(projector?.isBlack || projector?.wasBlack)
        const wasBlack = this.isBlackByChair
        this.dispatch({ type: 'projector/show', at: MOMENT, scene: event.isOn ? 'pause' : 'talk', isBlack })
        this.isBlackByChair = wasBlack
        if (!event.isOn && wasBlack && wordsIn(this.view).length > 0) throw new Error('a break ended the black board')
        return
      }
      case 'shape':
        this.smartboard = { ...this.smartboard, shape: event.shape }
        break
      case 'look':
        this.isStale = true
        break
      case 'close':
        this.meeting = null
        break
      case 'reopen':
        this.isStale = false
        this.meeting = this.commands.reduce<MeetingState | null>((meeting, command) => {
          const folded = applyCommand(meeting, command)
          if (!folded.ok) throw new Error(`refused on folding: ${folded.problem}`)
          return folded.value
        }, null)
        break
      case 'other':
        this.publish({ meeting: evening().state, isStale: false, smartboard: this.smartboard })
        break
    }
  }

  /** Whether something of the meeting may be on the board at all. */
  get isShowing(): boolean {
    return this.meeting !== null && !this.isStale
  }
}

const contentOf = ({ notes, talk, strengths, pupilCase, agreements }: MeetingState) =>
  new Set(wordsIn([notes, talk.points, talk.actions, strengths, pupilCase, agreements]))

/** What undo or redo took out of the meeting is not to be read on the board any more. */
function checkTravel(before: MeetingState, command: MeetingCommand, after: MeetingState, view: ProjectorView): void {
  if (command.type !== 'meeting/undo' && command.type !== 'meeting/redo') return
  const [old, now] = [contentOf(before), contentOf(after)]
  const stale = wordsIn(view).filter((one) => old.has(one) && !now.has(one))
  if (stale.length > 0) throw new Error(`${command.type} left on the board: ${stale.join(', ')}`)
}

function check(desk: Desk): void {
  const { view, meeting } = desk
  const words = wordsIn(view)
  if (!projectorViewSchema.safeParse(view).success) throw new Error('the board would refuse this view')
  if (!desk.isShowing && words.length > 0) throw new Error(`shown of what is not open: ${words.join(', ')}`)
  if (view.isBlack && words.length > 0) throw new Error('words on a black board')
  const allowed = desk.letOut.words
  const leaked = words.filter(
    (one) => one !== THEME && one !== QUESTION && !allowed.has(one) && !isPartOf(one, allowed),
  )
  if (leaked.length > 0) throw new Error(`not let out: ${leaked.join(', ')}`)
  if (!meeting?.pupil?.isAnonymous) return
  // Of somebody who was taken off the list the name is not known any more.
  const known = meeting.pupil.attendees.length > 0 ? NAMES : NAMES.filter((name) => name !== 'Kwartelaar')
  const named = namesIn(view, known)
  if (named.length > 0) throw new Error(`named in the anonymous mode: ${named.join(', ')}`)
}

const namesIn = (view: ProjectorView, names = NAMES) => names.filter((name) => JSON.stringify(view).includes(name))

/** A change of the names lets no name come out by itself. */
function checkNames(before: ProjectorView, command: MeetingCommand, view: ProjectorView): void {
  if (command.type !== 'meeting/change-pupil') return
  const come = namesIn(view).filter((name) => !namesIn(before).includes(name))
  if (come.length > 0) throw new Error(`came out by itself: ${come.join(', ')}`)
}

/** A text may hold more than its word: the name of somebody. */
const isPartOf = (wanted: string, texts: ReadonlySet<string>) => [...texts].some((text) => text.includes(wanted))

const KINDS =
  'hope aim note reworded point edited what who strength stronger concern worry field cause solution agree doer'

describe('rules 29, 190 and 192: what the room sees was let out, as it stands, and was not taken back', () => {
  it('over random meetings of all formats, with undo, breaks, reopening, looking and other meetings', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(course, ({ talk, events }) => {
        const desk = new Desk(talk)
        events.forEach((event, n) => {
          if (event.kind === 'do') desk.dispatch({ ...event.make(n + 1), at: MOMENT } as MeetingCommand)
          else desk.happens(event)
          check(desk)
          for (const one of wordsIn(desk.view)) seen.add(one.replace(/^mark|\d+end$/g, ''))
        })
      }),
      { numRuns: runs(2_000, 20_000) },
    )
    // Words of these kinds were on the board, so it was not about an empty one.
    expect(KINDS.split(' ').filter((kind) => !seen.has(kind))).toEqual([])
  }, 600_000)
})
