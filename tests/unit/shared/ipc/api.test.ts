import {
  type Answers,
  type Api,
  type ArgsOf,
  type CallsOf,
  channelsOf,
  type EventOf,
  eventsOf,
  type MessageOf,
} from '@shared/ipc/api'
import { CHANNELS, EVENTS, PAGES, type PageName } from '@shared/ipc/channels'
import type { IpcProblem } from '@shared/ipc/contract'
import type { GUARDS } from '@shared/ipc/guards'
import type { JournalText } from '@shared/ipc/journal'
import type { Result } from '@shared/lib/result'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { handleCalls } from '../../../../electron/ipc/handle'
import type { sendTo } from '../../../../electron/ipc/send'
import type { PageWindow } from '../../../../electron/windows/page-window'
import { meetingId } from '../../../support/builders'

describe('what a page is offered', () => {
  it('each channel is of one page, and no page is offered one of another', () => {
    const offered = PAGES.flatMap((page) => channelsOf(page).map((name) => name as string))
    expect([...offered].sort()).toEqual(Object.keys(CHANNELS).sort())
    expect(channelsOf('projector')).toEqual(['projector-ready', 'projector-up'])
    expect(channelsOf('print')).toEqual(['print-job', 'print-ready'])
  })

  it('the smartboard hears its picture and the clock, the sheets hear nothing, and no page hears of its zoom', () => {
    expect([...eventsOf('projector')].sort()).toEqual(['clock', 'test-picture', 'view'])
    expect(eventsOf('print')).toEqual([])
    const heard = PAGES.flatMap((page) => [...eventsOf(page)])
    expect(Object.keys(EVENTS).filter((name) => !heard.some((one) => one === name))).toEqual(['zoom'])
  })
})

type Send<P extends PageName> = typeof sendTo<P, EventOf<P | `${P}-preload`>>

describe('what does not compile', () => {
  it('a name that is misspelt, missing, or of another page', () => {
    expectTypeOf<'journal-read'>().toExtend<keyof CallsOf<'chair'>>()
    expectTypeOf<'journal-reed'>().not.toExtend<keyof CallsOf<'chair'>>()
    expectTypeOf<keyof CallsOf<'projector'>>().toEqualTypeOf<'projector-ready' | 'projector-up'>()
    expectTypeOf<keyof CallsOf<'chair'> & keyof CallsOf<'print'>>().toBeNever()
    expectTypeOf<keyof Api<'print'>>().toEqualTypeOf<'print-job' | 'print-ready' | 'on'>()
    expectTypeOf<EventOf<'projector'>>().toEqualTypeOf<'clock' | 'view' | 'test-picture'>()
    expectTypeOf<EventOf<'print'>>().toBeNever()
    expectTypeOf<'zoom'>().not.toExtend<EventOf<'chair'>>()
    expectTypeOf<keyof typeof GUARDS>().toEqualTypeOf<keyof typeof CHANNELS>()
  })

  it('other arguments, and another result', () => {
    const meeting = meetingId('abcd-1234')
    expectTypeOf<CallsOf<'chair'>['journal-read']>().parameters.toEqualTypeOf<[meetingId: typeof meeting]>()
    expectTypeOf<CallsOf<'chair'>['journal-read']>().returns.resolves.toEqualTypeOf<Result<JournalText, IpcProblem>>()
    expectTypeOf<ArgsOf<'set-open'>>().not.toEqualTypeOf<[meetingId: typeof meeting]>()
    expectTypeOf<MessageOf<'closing'>>().toEqualTypeOf<{ readonly mayAsk: boolean }>()
  })

  it('an answer that main forgot, and a message to the window of another page', () => {
    expectTypeOf<Parameters<typeof handleCalls<'projector'>>[2]>().toEqualTypeOf<CallsOf<'projector'>>()
    expectTypeOf<Answers<'projector-ready'>>().not.toExtend<CallsOf<'projector'>>()
    expectTypeOf<Answers<'projector-ready' | 'projector-up'>>().toExtend<CallsOf<'projector'>>()
    expectTypeOf<PageWindow<'chair'>>().not.toExtend<Parameters<typeof handleCalls<'projector'>>[1]>()
    expectTypeOf<Parameters<Send<'projector'>>[1]>().toEqualTypeOf<'clock' | 'view' | 'test-picture'>()
    expectTypeOf<'zoom'>().toExtend<Parameters<Send<'chair'>>[1]>()
    expectTypeOf<PageWindow<'chair'>>().not.toExtend<Parameters<Send<'projector'>>[0]>()
  })
})
