import type { NewCommand } from '@renderer/state/meeting/meeting-store'
import { Field, type FieldProps } from '@renderer/ui/field'
import { useKeptText } from './pupil-meeting'

export interface KeptTextProps extends Omit<FieldProps, 'value' | 'onChange' | 'onCommit'> {
  /** Names the draft; the same field keeps the same name. */
  readonly field: string
  readonly stored: string
  readonly commandOf: (text: string) => NewCommand
}

/** A field whose text belongs to the meeting. */
export function KeptText({ field, stored, commandOf, ...rest }: KeptTextProps) {
  return <Field {...rest} {...useKeptText(field, stored, commandOf)} />
}
