import type { EditFlags } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { textMenu } from '../../../../electron/windows/text-menu'

vi.mock('electron', () => ({}))

const flags = (can: Partial<EditFlags>): EditFlags => ({
  ...{ canUndo: false, canRedo: false, canCut: false, canCopy: false, canPaste: false, canDelete: false },
  ...{ canSelectAll: true, canEditRichly: false, ...can },
})
const rows = (isEditable: boolean, selectionText: string, can: Partial<EditFlags> = {}) =>
  textMenu({ isEditable, selectionText, editFlags: flags(can) })
    .filter(({ type }) => type !== 'separator')
    .map(({ label, enabled }) => `${label}${enabled ? '' : ' (uit)'}`)

describe('rule 235: the menu of the right button', () => {
  it('offers in a field what can be done there, everything in its own place', () => {
    expect(rows(true, 'woord', { canCut: true, canCopy: true, canPaste: true })).toEqual([
      ...['Knip', 'Kopieer', 'Plak', 'Selecteer alles'],
    ])
    expect(rows(true, '')).toEqual(['Knip (uit)', 'Kopieer (uit)', 'Plak (uit)', 'Selecteer alles'])
  })

  it('offers only a copy of words that cannot be changed, and else does not come', () => {
    expect(rows(false, 'woord', { canCopy: true })).toEqual(['Kopieer'])
    expect(rows(false, '')).toEqual([])
    expect(rows(false, ' \n ')).toEqual([])
  })
})
