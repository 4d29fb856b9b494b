import type { Locator } from '@playwright/test'
import { applyCommand } from '@shared/meeting/apply-command'
import type { MeetingCommand } from '@shared/meeting/commands'
import type { MeetingState } from '@shared/meeting/state'
import type { NewNote } from '@shared/notes/schema'
import type { NotesState } from '@shared/notes/state'
import { words } from '../../scripts/driver/words'
import { noteId, some, stepId, type Unstamped, unwrap } from '../support/builders'
import type { Driekring } from './driekring'
import { expect, inOneApp as test } from './fixtures'
import { eveningUntil } from './planting'
import { byKeyboard, byPointer, byTouch, type Way } from './ways'

const NOTES: NewNote[] = [...'abcdef'].map((id, at) => ({
  id: noteId(id),
  text: `Vraag ${id}: hoe gaat dat?`,
  fromCircle: at % 2 === 0 ? 'parents' : 'teachers',
  forCircle: 'students',
  isLate: false,
}))

/** The homework evening at its begin, gone on to the questions for the pupils with six notes of our own. */
function planted(): MeetingCommand[] {
  const opened = eveningUntil((command) => command.type === 'agenda/open')
  const { at } = some(opened.at(-1))
  const goTo = (id: string): MeetingCommand => ({ type: 'agenda/go-to', at, stepId: stepId(`circle.students.${id}`) })
  return [...opened, goTo('talk'), goTo('collect'), { type: 'board/add-notes', at, notes: NOTES }, goTo('questions')]
}

const after = (meeting: MeetingState | null, command: MeetingCommand) => unwrap(applyCommand(meeting, command))

/** The board without what differs from one run to the next: ids of notes are our own, moments are not. */
function essence({ all: notes, chosenOrder, liveNoteId }: NotesState) {
  const kept = notes.map(({ writtenAt: _written, askedAt, ...note }) => ({ ...note, wasAsked: askedAt !== null }))
  return { notes: kept, chosenOrder, liveNoteId }
}

interface Deed {
  readonly name: string
  /** What the board must come to, as the core has it. */
  readonly means: Unstamped
  readonly act: (way: Way, button: (name: string) => Locator, driekring: Driekring) => Promise<void>
}

const id = noteId
const ids = (letters: string) => [...letters].map(noteId)

/** The board actions one after another, each on what the one before left. */
const DEEDS: readonly Deed[] = [
  {
    name: 'choose a note',
    means: { type: 'board/select', id: id('a') },
    act: (way) => way.moveTo('a', 'chosen'),
  },
  {
    name: 'choose a note with its button',
    means: { type: 'board/select', id: id('b') },
    act: async (way, button) => {
      await way.pick('b')
      await way.press(button(words('notes:choose')))
    },
  },
  {
    name: 'put a chosen question in front of another',
    means: { type: 'board/reorder', id: id('b'), toIndex: 0 },
    act: (way) => way.putBefore('b', 'a'),
  },
  { name: 'park a note', means: { type: 'board/park', id: id('c') }, act: (way) => way.moveTo('c', 'later') },
  { name: 'bring it back', means: { type: 'board/unselect', id: id('c') }, act: (way) => way.moveTo('c', 'new') },
  {
    name: 'merge two notes',
    means: { type: 'board/merge', leadId: id('d'), ids: ids('e') },
    act: async (way, button) => {
      await way.pick('d')
      await way.pick('e')
      await way.press(button(words('notes:merge')))
    },
  },
  {
    name: 'split them again',
    means: { type: 'board/split', leadId: id('d') },
    act: (way, button) => way.press(button(words('notes:split'))),
  },
  {
    name: 'park several at once',
    means: { type: 'board/move', ids: ids('de'), lane: 'later', toIndex: null },
    act: async (way, _button, { chair }) => {
      await way.pick('e')
      const bar = chair.page.getByRole('toolbar')
      await way.press(bar.getByRole('button', { name: words('notes:park'), exact: true }))
    },
  },
  {
    name: 'put two notes together under a name',
    means: { type: 'board/cluster', ids: ids('cf'), name: 'thuis' },
    act: async (way, button, { chair }) => {
      await way.pick('c')
      await way.pick('f')
      await way.press(button(words('notes:group')))
      await chair.page.keyboard.type('thuis')
      await way.press(button(words('notes:groupConfirm')))
    },
  },
  {
    name: 'reword a note',
    means: { type: 'board/reword', id: id('c'), text: 'Vraag c: hoe gaat dat? Zachter.' },
    act: async (way, button, { chair }) => {
      await way.pick('c')
      await way.press(button(words('notes:reword')))
      await chair.page.keyboard.press('End')
      await chair.page.keyboard.type(' Zachter.')
      await way.press(button(words('notes:rewordConfirm')))
    },
  },
  {
    name: 'let go of a picked note, and put a question on the board',
    means: { type: 'board/put-on-board', id: id('b') },
    act: async (way) => {
      await way.pick('c')
      await way.moveTo('b', 'live')
    },
  },
  {
    name: 'take it off again',
    means: { type: 'board/take-off-board', id: id('b') },
    act: (way, button) => way.press(button(words('notes:takeOff'))),
  },
  {
    name: 'put another on the board with its button',
    means: { type: 'board/put-on-board', id: id('a') },
    act: async (way, button) => {
      await way.pick('a')
      await way.press(button(words('notes:putOnSmartboard')))
    },
  },
  {
    name: 'answer it',
    means: { type: 'board/answer', id: id('a'), outcome: 'partly', answer: '' },
    act: (way, button) => way.press(button(words('notes:partly'))),
  },
  {
    name: 'take that back',
    means: { type: 'meeting/undo' },
    act: (way, button) => way.press(button(words('notes:head.undo'))),
  },
  {
    name: 'do it again',
    means: { type: 'meeting/redo' },
    act: (way, button) => way.press(button(words('notes:head.redo'))),
  },
]

for (const [name, wayOn] of Object.entries({ pointer: byPointer, touch: byTouch, 'keyboard alone': byKeyboard })) {
  test(`every board action by ${name} comes to the same board`, async ({ idle: driekring }) => {
    test.setTimeout(120_000)
    const commands = planted()
    await driekring.startOn(commands)
    const { chair } = driekring
    const way = await wayOn(chair.page)
    const button = (words: string) => chair.button(words)
    const look = async () => essence((await driekring.look()).meeting.notes)
    let meeting = commands.reduce<MeetingState | null>(after, null)
    for (const { name: deed, means, act } of DEEDS) {
      await test.step(deed, async () => {
        await act(way, button, driekring)
        meeting = after(meeting, { ...means, at: some(commands.at(-1)).at } as MeetingCommand)
        await expect.poll(look, deed).toEqual(essence(meeting.notes))
      })
    }
  })
}
