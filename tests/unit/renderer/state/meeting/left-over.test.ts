import { leftOver } from '@renderer/state/meeting/left-over'
import { describe, expect, it } from 'vitest'

describe('rule 145: what was typed and not added is said', () => {
  it('is every text that stands in a field, and no choice beside one', () => {
    const drafts = {
      entry: 'Waarom is dat zo?',
      'outcome.students': ' \n',
      'action.what': 'Nog eens bij elkaar komen',
      'action.when': '2026-04-02',
      'concern.saidBy': 'school',
    }
    expect(leftOver(drafts)).toEqual([
      ['entry', 'Waarom is dat zo?'],
      ['action.what', 'Nog eens bij elkaar komen'],
    ])
    expect(leftOver({})).toEqual([])
  })
})
