import { wordsIn } from '@renderer/ui/text'
import { inList } from '@shared/lib/isolate'
import type { SheetFollowUp } from '@shared/sheets/follow-up'
import { formatLongDate, noonOf } from '@shared/time/format'
import { CalendarCheck } from 'lucide-react'
import styles from './agreement-sheet.module.css'
import common from './sheet-parts.module.css'

/** „donderdag 5 maart 2026, 15.30 uur, lokaal 1.14”, as far as it was written. */
export function useWhenBack({ date, time, place }: SheetFollowUp): string {
  const t = wordsIn('sheets')
  const parts = [date && formatLongDate(noonOf(date)), time && t('clockTime', { time: time.replace(':', '.') }), place]
  return inList(parts)
}

/** When we look back together, with whom, and who hears what. Nothing when nothing was agreed on it. */
export function FollowUpBox({ followUp }: { readonly followUp: SheetFollowUp }) {
  const t = wordsIn('sheets')
  const when = useWhenBack(followUp)
  const lines = [
    followUp.who && t('agreementSheet.lookBackWith', { who: followUp.who }),
    followUp.contactForm && t('agreementSheet.contact', { text: followUp.contactForm }),
    followUp.contactTo && t('agreementSheet.contactTo', { text: followUp.contactTo }),
    followUp.nextStep && t('agreementSheet.nextStep', { text: followUp.nextStep }),
  ].filter((line) => line !== '')
  if (when === '' && lines.length === 0) return null
  return (
    <div className={`${common['soft']} ${styles['back']}`}>
      <CalendarCheck size={24} aria-hidden="true" />
      <div>
        {when && <b>{t('agreementSheet.lookBack', { when })}</b>}
        {lines.map((line) => (
          <p key={line} dir="auto">
            {line}
          </p>
        ))}
      </div>
    </div>
  )
}
