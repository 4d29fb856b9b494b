import type { ComponentProps } from 'react'

export interface GridPartProps extends ComponentProps<'div'> {
  readonly role: 'grid' | 'row' | 'rowheader' | 'columnheader' | 'gridcell'
}

/**
 * A part of the grid. It is made of boxes, because a table cannot hold the small panel that opens in a cell; what
 * stands in the cells takes the focus, never the cells themselves.
 */
export function GridPart({ role, ...rest }: GridPartProps) {
  return <div role={role} {...rest} />
}
