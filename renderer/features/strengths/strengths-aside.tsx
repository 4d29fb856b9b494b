import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { Panel } from '@renderer/ui/panel'
import { wordsIn } from '@renderer/ui/text'
import { differs, standsOut } from '@shared/strengths/rows'
import { AREAS, type Area, NO_STRENGTHS } from '@shared/strengths/state'
import { Star, X } from 'lucide-react'
import { useMemo } from 'react'
import styles from './strengths-aside.module.css'

/** What stands out in the grid, and what was starred for the goal. */
export function StrengthsAside() {
  const state = useMeetingStore((store) => store.meeting?.strengths) ?? NO_STRENGTHS
  const dispatch = useDispatch()
  const t = wordsIn('strengths')
  const found = useMemo(() => {
    const { byAll, onlyHome, empty } = standsOut(state)
    return { byAll, differs: AREAS.filter((area) => differs(state, area)), onlyHome, empty }
  }, [state])
  const starred = state.strengths.filter(({ isForGoal }) => isForGoal)
  const names = (areas: readonly Area[]) => areas.map((area) => t(`area.${area}`)).join(', ')
  const kinds = (['byAll', 'differs', 'onlyHome', 'empty'] as const).filter((kind) => found[kind].length > 0)
  return (
    <>
      <Panel title={t('aside.title')}>
        {state.strengths.length === 0 ? (
          <p className={styles['soft']}>{t('aside.nothing')}</p>
        ) : (
          <dl className={styles['facts']}>
            {kinds.map((kind) => (
              <div key={kind}>
                <dt>{t(`aside.${kind}`)}</dt>
                <dd>{names(found[kind])}</dd>
                {kind === 'differs' && <dd className={styles['ask']}>{t('differsHint')}</dd>}
              </div>
            ))}
          </dl>
        )}
      </Panel>
      <Panel title={t('aside.forGoal')}>
        {starred.length === 0 && <p className={styles['soft']}>{t('aside.noStars')}</p>}
        <ul className={styles['stars']}>
          {starred.map(({ id, text }) => (
            <li key={id}>
              <Star size={18} aria-hidden="true" />
              <span dir="auto">{text}</span>
              <Button
                kind="quiet"
                size="icon"
                aria-label={t('aside.unstar', { text: text.slice(0, 120) })}
                onClick={() => dispatch({ type: 'strengths/mark-for-goal', id, isForGoal: false })}
              >
                <X size={18} aria-hidden="true" />
              </Button>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  )
}
