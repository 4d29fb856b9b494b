import { wordsIn } from '@renderer/ui/text'
import type { Invitation as Model } from '@shared/sheets/invitation'
import { formatLongDate } from '@shared/time/format'
import { Scissors } from 'lucide-react'
import styles from './invitation.module.css'
import { PaperBox } from './sheet-parts'
import common from './sheet-parts.module.css'

export interface InvitationSlipProps {
  readonly about: Model['about']
  readonly names: string
  readonly hasInterpreter: boolean
}

/** The slip to cut off and give back: before when, and to whom. */
export function InvitationSlip({ about, names, hasInterpreter }: InvitationSlipProps) {
  const t = wordsIn('sheets')
  const words = { date: formatLongDate(about.begin), name: about.chair }
  const giveBack = about.chair.trim() === '' ? 'invitation.giveBackSchool' : 'invitation.giveBack'
  const line = <span className={common['line']} />
  return (
    <section className={styles['slip']}>
      <p className={common['cut']}>
        <Scissors size={18} aria-hidden="true" />
        {t('cut')}
      </p>
      <p>
        <b>{t('invitation.answerOf', { names })}</b> {t(giveBack, words)}
      </p>
      <div className={styles['answers']}>
        <PaperBox>{t('invitation.come')}</PaperBox>
        <PaperBox>
          {t('invitation.bringSlip')}
          {line}
        </PaperBox>
        <PaperBox>
          {t('invitation.cannot')}
          {line}
        </PaperBox>
        {hasInterpreter && (
          <PaperBox>
            {t('invitation.interpreter')}
            {line}
          </PaperBox>
        )}
      </div>
    </section>
  )
}
