import { Panel } from '@renderer/ui/panel'
import { wordsIn } from '@renderer/ui/text'
import { CaseText } from './case-text'
import { FIELD_PANELS, type FieldPanelKind, type LabelledField } from './field-panels'
import styles from './fields-panel.module.css'
import { PartyMark } from './party-mark'
import { Starter } from './starter'

export interface FieldsPanelProps {
  readonly kind: FieldPanelKind
}

/** A part of the talk that is written down in a few labelled texts. Which ones is data. */
export function FieldsPanel({ kind }: FieldsPanelProps) {
  const t = wordsIn('pupilCase')
  const { columns, fields } = FIELD_PANELS[kind]
  return (
    <Panel title={t(`panel.${kind}`)} className={styles['fill']}>
      <div className={[styles['fields'], columns === 2 ? styles['two'] : ''].join(' ')}>
        {fields.map((one) => (
          <div key={one.field} className={styles['one']}>
            {one.party && <PartyMark party={one.party} size={14} />}
            <TextOf field={one.field} rows={one.rows} />
          </div>
        ))}
      </div>
    </Panel>
  )
}

function TextOf({ field, rows }: { readonly field: LabelledField; readonly rows: number }) {
  return (
    <CaseText field={field} rows={rows}>
      {field === 'need' && <Starter />}
    </CaseText>
  )
}
