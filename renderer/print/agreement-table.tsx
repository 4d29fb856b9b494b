import { wordsIn } from '@renderer/ui/text'
import type { SheetAgreement } from '@shared/sheets/sheet-parts'
import { formatDayAndMonth, formatPeriod } from '@shared/time/format'
import type { Instant } from '@shared/time/time'
import { Fragment } from 'react'
import styles from './agreement-table.module.css'
import { Dots, Person } from './sheet-parts'

export interface AgreementTableProps {
  readonly agreements: readonly SheetAgreement[]
  /** When it was agreed: a year that does not follow from it is written. */
  readonly now: Instant
}

/** The agreements as a table: what, who, when, how; below each what belongs to it. One agreement stays on one page. */
export function AgreementTable({ agreements, now }: AgreementTableProps) {
  const t = wordsIn('sheets')
  const period = samePeriod(agreements, now)
  if (agreements.length === 0) return <p>{t('agreementSheet.none')}</p>
  return (
    <table className={styles['table']}>
      <colgroup>
        <col className={styles['no']} />
        <col className={styles['what']} />
        <col className={styles['who']} />
        <col className={styles['when']} />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th colSpan={2}>{t('agreementSheet.what')}</th>
          <th>{t('agreementSheet.who')}</th>
          <th>
            {t('agreementSheet.when')}
            {period && <span className={styles['period']}>{period}</span>}
          </th>
          <th>{t('agreementSheet.how')}</th>
        </tr>
      </thead>
      {agreements.map((agreement) => (
        <AgreementRows key={agreement.no} agreement={agreement} now={now} hasPeriod={period === null} />
      ))}
    </table>
  )
}

/** The days of all agreements when they are the same, to be written once above them; null when they differ. */
function samePeriod(agreements: readonly SheetAgreement[], now: Instant): string | null {
  const [first, ...others] = agreements
  if (!first?.startDate || !first.endDate || others.length === 0) return null
  const isSame = ({ startDate, endDate }: SheetAgreement) => startDate === first.startDate && endDate === first.endDate
  return others.every(isSame) ? formatPeriod(first.startDate, first.endDate, now) : null
}

interface AgreementRowsProps {
  readonly agreement: SheetAgreement
  readonly now: Instant
  /** Its days are written with it; not when they stand above all of them. */
  readonly hasPeriod: boolean
}

function AgreementRows({ agreement, now, hasPeriod }: AgreementRowsProps) {
  const extras = useExtras(agreement)
  const when = useWhen(agreement, now, hasPeriod)
  const last = extras.length === 0 ? styles['last'] : undefined
  return (
    <tbody>
      <tr className={last}>
        <td>
          <b>{agreement.no}</b>
        </td>
        <td dir="auto">{agreement.what}</td>
        <td className={styles['cell']}>
          {agreement.doers.map((person) => (
            <Person key={person.id} person={person} isShort />
          ))}
          {agreement.who && <span dir="auto">{agreement.who}</span>}
        </td>
        <td className={styles['cell']}>
          {when.map((line) => (
            <span key={line} dir="auto">
              {line}
            </span>
          ))}
        </td>
        <td dir="auto">{agreement.successSign}</td>
      </tr>
      {extras.length > 0 && (
        <tr className={[styles['extra'], styles['last']].join(' ')}>
          <td />
          <td colSpan={4}>
            <dl>
              {extras.map(([label, texts]) => (
                <Fragment key={label}>
                  <dt>{label}</dt>
                  <dd dir="auto">{texts.length > 1 ? <Dots texts={texts} /> : texts[0]}</dd>
                </Fragment>
              ))}
            </dl>
          </td>
        </tr>
      )}
    </tbody>
  )
}

/** Where, and from when until when. */
function useWhen({ whereWhen, startDate, endDate }: SheetAgreement, now: Instant, hasPeriod: boolean): string[] {
  const t = wordsIn('sheets')
  const days = () => {
    if (startDate && endDate) return formatPeriod(startDate, endDate, now)
    if (startDate) return t('agreementSheet.fromDate', { date: formatDayAndMonth(startDate, now) })
    return endDate && t('agreementSheet.untilDate', { date: formatDayAndMonth(endDate, now) })
  }
  return [whereWhen, hasPeriod ? days() : ''].filter((line) => line.trim() !== '')
}

/** What else was agreed, as label and texts; what was left empty is left out. */
function useExtras(agreement: SheetAgreement): (readonly [string, readonly string[]])[] {
  const t = wordsIn('sheets')
  const { measure, measuredBy, support, strengths, ifNotWorking } = agreement
  const kept = [
    measure ? t(`agreementSheet.measure.${measure}`) : '',
    measuredBy && t('agreementSheet.measuredBy', { name: measuredBy }),
  ].filter((part) => part !== '')
  return (
    [
      [t('agreementSheet.kept'), [kept.join(', ')]],
      [t('agreementSheet.support'), [support]],
      [t('agreementSheet.strength'), strengths],
      [t('agreementSheet.ifNot'), [ifNotWorking]],
    ] as const
  )
    .map(([label, texts]) => [label, texts.filter((text) => text.trim() !== '')] as const)
    .filter(([, texts]) => texts.length > 0)
}
