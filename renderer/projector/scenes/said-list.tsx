import type { Party } from '@shared/lib/ids'
import { FitBox } from '../parts/fit-box'
import { keyed } from '../parts/keyed'
import { PartyMark } from '../parts/party-mark'
import { TopLine } from '../parts/top-line'
import full from './full.module.css'
import styles from './said-list.module.css'

export interface SaidItem {
  /** Null when it is not said by one party. */
  readonly saidBy: Party | null
  readonly label: string
  readonly text: string
}

export interface SaidListProps {
  readonly heading: string
  readonly items: readonly SaidItem[]
}

/** Texts under each other, each with who says it, or what it is, beside it. */
export function SaidList({ heading, items }: SaidListProps) {
  return (
    <section className={full.full}>
      <TopLine heading={heading} />
      <FitBox text={items.map(({ text }) => text).join(' ')} className={full.box}>
        <ul className={styles.list}>
          {keyed(items, (item) => `${item.label} ${item.text}`).map(({ key, item: { saidBy, label, text } }) => (
            <li key={key} className={styles.row}>
              <p className={saidBy ? styles.who : styles.what}>
                {saidBy && <PartyMark party={saidBy} size={48} />}
                {label}
              </p>
              <p className={styles.text} dir="auto">
                {text}
              </p>
            </li>
          ))}
        </ul>
      </FitBox>
    </section>
  )
}
