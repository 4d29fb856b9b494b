import { Mark } from '@renderer/ui/mark'
import { Panel } from '@renderer/ui/panel'
import { wordsIn } from '@renderer/ui/text'
import type { Circle } from '@shared/lib/ids'
import { Lock } from 'lucide-react'
import { OutcomeList } from './outcome-list'
import styles from './outcome-panel.module.css'

/** The chair's private notes for the summary of the circle in the middle, with the points to pass on. */
export function OutcomePanel({ circle }: { readonly circle: Circle }) {
  const t = wordsIn(['talk', 'common'])
  return (
    <Panel
      title={t('talk:outcome', { circle: t(`common:circleLower.${circle}`) })}
      before={<Mark circle={circle} size={14} />}
      aside={
        <>
          <Lock size={14} aria-hidden="true" />
          {t('common:private')}
        </>
      }
      className={styles['fill']}
    >
      <OutcomeList circle={circle} canPassOn={circle !== 'teachers'} />
    </Panel>
  )
}
