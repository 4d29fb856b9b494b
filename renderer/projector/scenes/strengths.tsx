import { wordsIn } from '@renderer/ui/text'
import type { ShownStrength, StrengthRow } from '@shared/smartboard/pupil-pages'
import type { Page } from '@shared/smartboard/pupil-view'
import { FitBox } from '../parts/fit-box'
import { keyed } from '../parts/keyed'
import { circleOfParty, PartyMark } from '../parts/party-mark'
import { Places } from '../parts/places'
import styles from './strengths.module.css'

const keyOf = ({ saidBy, text }: ShownStrength) => `${saidBy} ${text}`

function Chip({ strength }: { readonly strength: ShownStrength }) {
  const t = wordsIn('strengths')
  const { saidBy, text, places } = strength
  return (
    <li className={styles.chip} data-circle={circleOfParty(saidBy)}>
      <p className={styles.by}>
        <span>
          <PartyMark party={saidBy} size={34} />
          {t(`party.${saidBy}`)}
        </span>
        <Places places={places} />
      </p>
      <p className={styles.text} dir="auto">
        {text}
      </p>
    </li>
  )
}

/** What goes well: a row for each area, who said it side by side, with where it shows. */
export function Strengths({ rows }: { readonly rows: Page<StrengthRow> }) {
  const t = wordsIn('strengths')
  const words = rows.items.flatMap(({ lines }) => lines.flat().map(({ text }) => text)).join(' ')
  return (
    <section className={styles.strengths}>
      <FitBox text={words} className={styles.box}>
        {rows.items.map(({ area, lines }) => (
          <section key={area} className={styles.area}>
            <h1 className={styles.name}>{t(`area.${area}`)}</h1>
            <div className={styles.lines}>
              {keyed(lines, (line) => line.map(keyOf).join(' ')).map(({ key, item: line }) => (
                <ul key={key} className={styles.line}>
                  {keyed(line, keyOf).map(({ key: chip, item }) => (
                    <Chip key={chip} strength={item} />
                  ))}
                </ul>
              ))}
            </div>
          </section>
        ))}
      </FitBox>
    </section>
  )
}
