import { wordsIn } from '@renderer/ui/text'
import type { ReportSheet as Model } from '@shared/sheets/report-sheet'
import { formatLongDate, noonOf } from '@shared/time/format'
import { Lines } from './lines'
import styles from './report-sheet.module.css'
import { Section } from './sheet-parts'

/** How the agreements of the meeting before went: the result of each, what helped, and what comes next. */
export function LookedBack({ lookedBack }: { readonly lookedBack: NonNullable<Model['lookedBack']> }) {
  const t = wordsIn('sheets')
  return (
    <Section title={t('reportSheet.lookedBack', { date: formatLongDate(noonOf(lookedBack.madeOn)) })} isStrong>
      {lookedBack.agreements.map(({ agreement, result, remark, helped, next, nextText, goesOnAs }) => {
        const how = t(`reportSheet.result.${result ?? 'none'}`)
        const further = [next ? `${t(`evaluationSheet.nexts.${next}`)}.` : '', nextText].filter(Boolean).join(' ')
        return (
          <div key={agreement.no} className={styles['whole']}>
            <p dir="auto">
              <b>{agreement.no}.</b> {agreement.what}
            </p>
            <Lines
              lines={[
                remark ? t('reportSheet.resultWith', { how, text: remark }) : how,
                helped && t('reportSheet.helped', { text: helped }),
                further && t('reportSheet.goesOn', { text: further }),
                goesOnAs ? t('reportSheet.goesOnAs', { no: goesOnAs }) : '',
              ]}
            />
          </div>
        )
      })}
    </Section>
  )
}
