import { COMPARE_FIELDS } from '@shared/meeting/released'
import { CaseText } from './case-text'
import styles from './compare.module.css'
import { CompareIcon } from './compare-icon'

/** School and home next to each other as five texts (docs/domain.md, rule 71). */
export function CompareFields({ rows }: { readonly rows: number }) {
  return (
    <div className={styles['fields']}>
      {COMPARE_FIELDS.map((field) => (
        <div key={field} className={styles[field]}>
          <CompareIcon field={field} />
          <CaseText field={field} rows={rows} />
        </div>
      ))}
    </div>
  )
}
