import type { CommandDoor, CommandSource } from '@renderer/state/meeting/command-source'
import type { NewCommand } from '@renderer/state/meeting/store-shape'
import { describe, expect, it, vi } from 'vitest'
import { at, problemIn, some, unwrap } from '../../../../support/builders'
import { storeWithTalk } from '../../../../support/store'

/** A second source: another device in the room, whose requests a test hands in by itself. */
function otherDevice() {
  const doors: CommandDoor[] = []
  const source: CommandSource = {
    start: (door) => {
      doors.push(door)
      return () => doors.splice(doors.indexOf(door), 1)
    },
  }
  const ask = (...commands: NewCommand[]) => some(doors[0]).carryOut(commands)
  return { source, doors, ask }
}

const GOAL = 'Met ADHD tekent zij graag'

const talkWithDevice = async () => {
  const device = otherDevice()
  const made = await storeWithTalk({ 'last-alive': async () => ({ ok: false }) }, device.source)
  made.store.getState().dispatch({ type: 'agenda/open' })
  return { ...made, ...device }
}

describe('a second source of commands', () => {
  it('gets its commands into the meeting and its journal, with the moment of this window', async () => {
    const { store, port, ask } = await talkWithDevice()
    unwrap(ask({ type: 'meeting/help-question' }, { type: 'case/write', field: 'goal', text: GOAL }))
    expect(store.getState().meeting?.lastCommandAt).toEqual(at('19:20'))
    await store.getState().flush()
    expect(port.lines).toHaveLength(4)
    await store.getState().close()
  })

  it('is asked about like a click: nothing of it is done before the chair said yes', async () => {
    const { store, doors, ask } = await talkWithDevice()
    unwrap(ask({ type: 'release/room', isOpen: true }, { type: 'case/write', field: 'goal', text: GOAL }))
    const before = store.getState().meeting
    const onDone = vi.fn()
    const release: NewCommand = { type: 'release/part', part: 'goal', isOn: true }
    expect(problemIn(some(doors[0]).carryOut([release], onDone))).toBe('release/asked')
    expect(store.getState()).toMatchObject({ meeting: before, asked: { question: { texts: [GOAL] } } })
    store.getState().answerAsked(false)
    expect(store.getState()).toMatchObject({ meeting: before, asked: null })
    expect(onDone).not.toHaveBeenCalled()

    some(doors[0]).carryOut([release], onDone)
    store.getState().answerAsked(true)
    expect(store.getState().meeting?.released.goal).toBe(GOAL)
    expect(onDone).toHaveBeenCalledOnce()
    await store.getState().close()
  })

  it('is refused like a click, to itself and in the console', async () => {
    const { store, port, doors, ask } = await talkWithDevice()
    const before = store.getState().meeting
    expect(problemIn(ask({ type: 'agenda/open' }))).toBe('agenda/already-running')
    expect(store.getState()).toMatchObject({ meeting: before, problem: 'agenda/already-running' })
    // Whatever came over a line: what no journal could give back is no command.
    expect(problemIn(ask({ type: 'meeting/hand-over', chair: '' }))).toBe('meeting/not-storable')
    expect(problemIn(ask({ type: 'no/such' } as never))).toBe('meeting/not-storable')
    unwrap(ask({ type: 'meeting/help-question' }))
    expect(store.getState().problem).toBeNull()
    some(doors[0]).refuse('meeting/not-storable')
    expect(store.getState().problem).toBe('meeting/not-storable')
    await store.getState().flush()
    expect(port.lines).toHaveLength(3)
    await store.getState().close()
  })

  it('begins with a meeting that is opened and ends with it, and is not there for one that is only looked at', async () => {
    const { store, doors, ask, passTo } = await talkWithDevice()
    const { id } = some(store.getState().meeting)
    expect(doors).toHaveLength(1)
    await store.getState().close()
    expect(doors).toHaveLength(0)
    unwrap(await store.getState().open(id))
    expect(doors).toHaveLength(1)
    unwrap(ask({ type: 'meeting/help-question' }))
    await store.getState().close()

    passTo('23:40')
    unwrap(await store.getState().open(id))
    expect(store.getState().isStale).toBe(true)
    expect(doors).toHaveLength(0)
    await store.getState().close()
  })
})
