import { timeForQuestions } from '@renderer/features/notes/time-for-questions'
import { edgeScroll } from '@renderer/features/notes/use-drag-frames'
import { applyAgenda } from '@shared/agenda/apply-agenda'
import { describe, expect, it } from 'vitest'
import { at, classicAgenda, length, stepId, unwrap } from '../../../../support/builders'

describe('the time for questions', () => {
  it('is all of it while the own talk goes on, and what is left once it runs', () => {
    const agenda = classicAgenda()
    const collect = agenda.steps.find((step) => step.kind === 'collect')
    expect(timeForQuestions(agenda, 'students', at('19:40').clock)).toBe(length('15:00'))
    const open = unwrap(applyAgenda(agenda, { type: 'agenda/open', at: at('19:30') }))
    const go = { type: 'agenda/go-to', at: at('19:40'), stepId: collect?.id ?? stepId('none') } as const
    const running = unwrap(applyAgenda(open, go))
    expect(timeForQuestions(running, 'students', at('19:42').clock)).toBe(length('13:00'))
    expect(timeForQuestions(running, 'parents', at('19:42').clock)).toBe(length('15:00'))
    expect(timeForQuestions(running, 'students', at('20:42').clock)).toBe(0)
  })
})

describe('scrolling at the edge of a lane', () => {
  it('goes faster near the edge and not at all in the middle', () => {
    expect(edgeScroll(250, 0, 500)).toBe(0)
    expect(edgeScroll(1, 0, 500)).toBeLessThan(edgeScroll(40, 0, 500))
    expect(edgeScroll(499, 0, 500)).toBeGreaterThan(0)
  })
})
