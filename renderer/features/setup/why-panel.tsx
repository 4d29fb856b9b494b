import { useMeetingStore } from '@renderer/state/chair-context'
import { useAim, useChangePupil, usePupilText } from '@renderer/state/fields/use-pupil-field'
import { Field } from '@renderer/ui/field'
import { PartyMark } from '@renderer/ui/party-mark'
import { Segments } from '@renderer/ui/segments'
import { wordsIn } from '@renderer/ui/text'
import { type Aims, INITIATIVES } from '@shared/meeting/pupil-setup'
import styles from './pupil-setup.module.css'

const PARTIES = ['pupil', 'parents', 'school'] as const satisfies (keyof Aims)[]

/** Why the meeting is held, who knows of it, and what each wants of it. */
export function WhyPanel() {
  const t = wordsIn('pupil')
  const reason = usePupilText('reason')
  return (
    <section className={styles['panel']} aria-label={t('prepare.why')}>
      <div className={styles['why']}>
        <div className={styles['stack']}>
          <Field label={t('prepare.reason')} hint={t('prepare.reasonHint')} rows={4} {...reason} />
          <Known />
        </div>
        <div className={styles['stack']}>
          {PARTIES.map((party) => (
            <Aim key={party} party={party} />
          ))}
        </div>
      </div>
    </section>
  )
}

function Aim({ party }: { readonly party: keyof Aims }) {
  const t = wordsIn('pupil')
  const aim = useAim(party)
  return (
    <div className={styles['aim']}>
      <PartyMark party={party} size={16} />
      <Field label={t(`prepare.aim.${party}`)} rows={3} {...aim} />
    </div>
  )
}

function Known() {
  const t = wordsIn(['pupil', 'common'])
  const change = useChangePupil()
  const isInformed = useMeetingStore(({ meeting }) => meeting?.pupil?.isInformed ?? null)
  const initiative = useMeetingStore(({ meeting }) => meeting?.pupil?.initiative ?? null)
  const yesNo = [
    { value: 'yes', label: t('common:yes') },
    { value: 'no', label: t('common:no') },
  ] as const
  const initiatives = INITIATIVES.map((value) => ({ value, label: t(`pupil:prepare.initiatives.${value}`) }))
  return (
    <>
      <div className={styles['question']}>
        <p className={styles['legend']}>{t('pupil:prepare.informed')}</p>
        <Segments
          label={t('pupil:prepare.informed')}
          segments={yesNo}
          value={isInformed === null ? null : isInformed ? 'yes' : 'no'}
          onChange={(answer) => change({ isInformed: answer === 'yes' })}
        />
      </div>
      <div className={styles['question']}>
        <p className={styles['legend']}>{t('pupil:prepare.initiative')}</p>
        <Segments
          label={t('pupil:prepare.initiative')}
          segments={initiatives}
          value={initiative}
          onChange={(next) => change({ initiative: next })}
        />
      </div>
    </>
  )
}
