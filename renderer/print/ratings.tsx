import { wordsIn } from '@renderer/ui/text'
import { languageTags } from '@shared/lib/language'
import type { EvaluationSheet as Model } from '@shared/sheets/evaluation-sheet'
import styles from './evaluation-sheet.module.css'
import { PaperBox, Person } from './sheet-parts'

const SCORES = [1, 2, 3, 4, 5] as const

interface RatingsProps extends Pick<Model, 'ratings' | 'mean'> {
  readonly isForm?: boolean
}

/** A mark from 1 to 5 for each person, and the mean. */
export function Ratings({ ratings, mean, isForm = false }: RatingsProps) {
  const t = wordsIn('sheets')
  return (
    <>
      {ratings.map(({ person, score, remark }) => (
        <div key={person.id} className={styles['rating']}>
          <Person person={person} isShort />
          <span className={styles['scores']}>
            {SCORES.map((one) => (
              <PaperBox key={one} isOn={score === one}>
                {one}
              </PaperBox>
            ))}
          </span>
          <span dir="auto">{remark || (score === null && !isForm ? t('evaluationSheet.notGiven') : '')}</span>
        </div>
      ))}
      {mean && (
        <p>
          {t('evaluationSheet.mean', {
            mean: mean.mean.toLocaleString(languageTags().locale, { maximumFractionDigits: 1 }),
            count: mean.given,
          })}
        </p>
      )}
    </>
  )
}
