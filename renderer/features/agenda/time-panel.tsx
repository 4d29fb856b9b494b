import { useChair, useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { useNowInSeconds } from '@renderer/state/window/use-now'
import { Panel } from '@renderer/ui/panel'
import { PartyMark } from '@renderer/ui/party-mark'
import { wordsIn } from '@renderer/ui/text'
import { PARTIES } from '@shared/lib/ids'
import { type BalanceState, focusTimes, isStuckOnWhy, speakingTimes, tappedNow } from '@shared/talk/balance'
import { FOCUSES } from '@shared/talk/schema-balance'
import { wholeMinutes } from '@shared/time/format'
import type { Stamp } from '@shared/time/time'
import { CircleHelp, Lock } from 'lucide-react'
import styles from './time-panel.module.css'

/** Where the time goes, by taps of the chair: what it is about, and who speaks. Nothing is measured from sound. */
export function TimePanel() {
  const t = wordsIn(['pupil', 'common'])
  const now = useNowInSeconds(useChair().services.clock)
  const balance = useMeetingStore((store) => store.meeting?.balance)
  if (!balance) return null
  return (
    <Panel
      title={t('pupil:time.title')}
      aside={
        <>
          <Lock size={14} aria-hidden="true" />
          {t('common:private')}
        </>
      }
    >
      <FocusTaps balance={balance} now={now} />
      <SpeakingTaps balance={balance} now={now} />
    </Panel>
  )
}

interface TapsProps {
  readonly balance: BalanceState
  readonly now: Stamp
}

function FocusTaps({ balance, now }: TapsProps) {
  const t = wordsIn('pupil')
  const dispatch = useDispatch()
  const times = focusTimes(balance, now.clock)
  const current = tappedNow(balance.focus)
  return (
    <>
      <div className={styles['bar']} aria-hidden="true">
        <span style={{ flexGrow: times.why }} />
        <span style={{ flexGrow: times.what }} />
      </div>
      <p className={styles['sums']}>
        <span>
          <b>{t('time.minutes', { count: wholeMinutes(times.why) })}</b> {t('time.spentWhy')}
        </span>
        <span>
          <b>{t('time.minutes', { count: wholeMinutes(times.what) })}</b> {t('time.spentWhat')}
        </span>
      </p>
      <fieldset className={styles['taps']} aria-label={t('time.focus')}>
        {FOCUSES.map((focus) => (
          <button
            key={focus}
            type="button"
            aria-pressed={current === focus}
            onClick={() => dispatch({ type: 'balance/focus', focus: current === focus ? null : focus })}
          >
            {t(`time.${focus}`)}
          </button>
        ))}
      </fieldset>
      {isStuckOnWhy(times) && (
        <p className={styles['hint']}>
          <CircleHelp size={16} aria-hidden="true" />
          {t('time.stuck')}
        </p>
      )}
    </>
  )
}

function SpeakingTaps({ balance, now }: TapsProps) {
  const t = wordsIn('pupil')
  const dispatch = useDispatch()
  const times = speakingTimes(balance, now.clock)
  const current = tappedNow(balance.speaking)
  const most = Math.max(1, ...PARTIES.map((party) => times[party]))
  return (
    <fieldset className={styles['speakers']}>
      <legend>{t('time.speaks')}</legend>
      {PARTIES.map((party) => (
        <button
          key={party}
          type="button"
          aria-pressed={current === party}
          title={t('time.tapHint')}
          onClick={() => dispatch({ type: 'balance/speaks', party: current === party ? null : party })}
        >
          <PartyMark party={party} size={14} />
          <span className={styles['speaker']}>{t(`party.${party}`)}</span>
          <span className={styles['share']} data-party={party} aria-hidden="true">
            <span style={{ width: `${Math.round((100 * times[party]) / most)}%` }} />
          </span>
          <span className={styles['spent']}>{t('time.minutes', { count: wholeMinutes(times[party]) })}</span>
        </button>
      ))}
    </fieldset>
  )
}
