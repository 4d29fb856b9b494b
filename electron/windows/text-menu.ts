import { texts } from '@shared/strings/texts'
import { type BrowserWindow, type ContextMenuParams, Menu, type MenuItemConstructorOptions } from 'electron'

type Pressed = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>

/**
 * What the right button offers: in a text field cut, copy, paste and select all; on words that were selected elsewhere only
 * copy; on anything else nothing. What cannot be done now stays in its place, but off (docs/domain.md, rule 235).
 */
export function textMenu({ isEditable, selectionText, editFlags }: Pressed): MenuItemConstructorOptions[] {
  const { cut, copy, paste, selectAll } = texts().common.textMenu
  const copying: MenuItemConstructorOptions = { role: 'copy', label: copy, enabled: editFlags.canCopy }
  if (!isEditable) return selectionText.trim() === '' ? [] : [copying]
  return [
    { role: 'cut', label: cut, enabled: editFlags.canCut },
    copying,
    { role: 'paste', label: paste, enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', label: selectAll, enabled: editFlags.canSelectAll },
  ]
}

/** Gives the text fields of a window the menu of the right button, and of the key for it. */
export function offerTextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, params) => {
    const items = textMenu(params)
    // Without a place it comes where the pointer is, which means nothing to somebody who asked for it by a key.
    const place = params.menuSourceType === 'keyboard' ? { x: Math.round(params.x), y: Math.round(params.y) } : {}
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window, ...place })
  })
}
