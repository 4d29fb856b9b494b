import { planRows } from '@renderer/features/setup/plan-rows'
import { formatTimeOfDay } from '@shared/time/format'
import { later, minutes } from '@shared/time/time'
import { describe, expect, it } from 'vitest'
import { classicAgenda, moment, some } from '../../../../support/builders'

const rows = planRows(classicAgenda(), 10)

describe('the plan of the evening', () => {
  it('begins with the walk-in before the begin', () => {
    expect(rows.slice(0, 2).map((row) => [row.kind, formatTimeOfDay(row.at)])).toEqual([
      ['walkIn', '19:20'],
      ['opening', '19:30'],
    ])
  })

  it('puts collecting with its questions and the summaries in one row', () => {
    expect(rows.map((row) => row.kind)).toEqual([
      ...['walkIn', 'opening', 'talk', 'collect', 'changeover', 'talk', 'collect', 'changeover', 'talk', 'collect'],
      ...['summary', 'reaction', 'followUp'],
    ])
    expect(rows.find((row) => row.kind === 'summary')?.planned).toBe(minutes(9))
    expect(rows.find((row) => row.kind === 'collect')?.planned).toBe(minutes(15))
  })

  it('joins each row to the one before, up to the planned end', () => {
    for (const [place, row] of rows.slice(1, -1).entries()) expect(rows[place + 2]?.at).toBe(later(row.at, row.planned))
    const last = some(rows[rows.length - 1])
    expect(later(last.at, last.planned)).toBe(moment('21:30'))
  })

  it('counts collecting of its own with the questions', () => {
    const own = planRows(classicAgenda(false), 10)
    expect(own.find((row) => row.kind === 'collect')?.planned).toBe(minutes(17))
  })
})
