import { useMeetingStore } from '@renderer/state/chair-context'
import { Panel } from '@renderer/ui/panel'
import { wordsIn } from '@renderer/ui/text'
import { differs } from '@shared/strengths/rows'
import { AREAS } from '@shared/strengths/state'
import { Lightbulb } from 'lucide-react'
import styles from './compare.module.css'
import { CompareFields } from './compare-fields'

/** School and home: what is alike, what differs, when it works, what helps and what does not. Nobody is right. */
export function ComparePanel() {
  const t = wordsIn('pupilCase')
  return (
    <Panel title={t('compare.title')} className={styles['fill']}>
      <div className={styles['scroll']}>
        <Differences />
        <CompareFields rows={2} />
      </div>
    </Panel>
  )
}

/** Areas of the strengths in which home and school differ, with the question to ask (docs/domain.md, rule 67). */
function Differences() {
  const t = wordsIn('pupilCase')
  const strengths = useMeetingStore((store) => store.meeting?.strengths)
  const areas = strengths ? AREAS.filter((area) => differs(strengths, area)) : []
  if (areas.length === 0) return null
  return (
    <div className={styles['hint']}>
      <Lightbulb size={18} aria-hidden="true" />
      <p>{t('compare.differs', { areas: areas.map((area) => t(`compare.area.${area}`)).join(', ') })}</p>
      <p className={styles['question']}>{t('compare.transfer')}</p>
    </div>
  )
}
