import { wordsIn } from '@renderer/ui/text'
import type { SheetAgreement } from '@shared/sheets/sheet-parts'
import { formatLongDate, noonOf } from '@shared/time/format'
import { Fragment } from 'react'
import styles from './agreement-table.module.css'
import { Person } from './sheet-parts'

/** The agreements as a table: what, who, when, how; below each what belongs to it. One agreement stays on one page. */
export function AgreementTable({ agreements }: { readonly agreements: readonly SheetAgreement[] }) {
  const t = wordsIn('sheets')
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
          <th>{t('agreementSheet.when')}</th>
          <th>{t('agreementSheet.how')}</th>
        </tr>
      </thead>
      {agreements.map((agreement) => (
        <AgreementRows key={agreement.no} agreement={agreement} />
      ))}
    </table>
  )
}

function AgreementRows({ agreement }: { readonly agreement: SheetAgreement }) {
  const extras = useExtras(agreement)
  const when = useWhen(agreement)
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
              {extras.map(([label, text]) => (
                <Fragment key={label}>
                  <dt>{label}</dt>
                  <dd dir="auto">{text}</dd>
                </Fragment>
              ))}
            </dl>
          </td>
        </tr>
      )}
    </tbody>
  )
}

/** Where, from when and until when. */
function useWhen({ whereWhen, startDate, endDate }: SheetAgreement): string[] {
  const t = wordsIn('sheets')
  const day = (date: string) => formatLongDate(noonOf(date))
  return [
    whereWhen,
    startDate && t('agreementSheet.fromDate', { date: day(startDate) }),
    endDate && t('agreementSheet.untilDate', { date: day(endDate) }),
  ].filter((line) => line.trim() !== '')
}

/** What else was agreed, as label and text; what was left empty is left out. */
function useExtras(agreement: SheetAgreement): (readonly [string, string])[] {
  const t = wordsIn('sheets')
  const { measure, measuredBy, support, strengths, ifNotWorking } = agreement
  const kept = [
    measure ? t(`agreementSheet.measure.${measure}`) : '',
    measuredBy && t('agreementSheet.measuredBy', { name: measuredBy }),
  ].filter((part) => part !== '')
  return (
    [
      [t('agreementSheet.kept'), kept.join(', ')],
      [t('agreementSheet.support'), support],
      [t('agreementSheet.strength'), strengths.join(' ')],
      [t('agreementSheet.ifNot'), ifNotWorking],
    ] as const
  ).filter(([, text]) => text.trim() !== '')
}
