import { useDispatch } from '@renderer/state/chair-context'
import { wordsIn } from '@renderer/ui/text'
import { wholeMinutes } from '@shared/time/format'
import type { Duration } from '@shared/time/time'
import styles from './timer-panel.module.css'

/** One quiet line in the place of the plan: the later circles may have the minutes as well (docs/domain.md, rule 144). */
export function ShareOffer({ extra }: { readonly extra: Duration }) {
  const t = wordsIn('agenda')
  const dispatch = useDispatch()
  const label = t('share.give', { count: wholeMinutes(extra) })
  return (
    <p className={styles['offer']}>
      {t('share.question')}
      <button type="button" aria-label={label} title={label} onClick={() => dispatch({ type: 'agenda/share-time' })}>
        {t('share.yes')}
      </button>
    </p>
  )
}
