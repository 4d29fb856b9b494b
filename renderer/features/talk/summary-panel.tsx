import { useCarryOut, useMeetingStore } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { Mark } from '@renderer/ui/mark'
import { Panel } from '@renderer/ui/panel'
import { wordsIn } from '@renderer/ui/text'
import type { Circle } from '@shared/lib/ids'
import { isSame as isSameAs } from '@shared/lib/same'
import { wasThere } from '@shared/meeting/presence'
import { linesOf } from '@shared/meeting/release-talk'
import { Monitor } from 'lucide-react'
import { OutcomeList } from './outcome-list'
import { ShownState, useScene } from './shown-state'
import styles from './step-panels.module.css'

/** Summing up one circle: its points, and the button that puts just these on the board. */
export function SummaryPanel({ circle }: { readonly circle: Circle }) {
  const t = wordsIn(['talk', 'common'])
  const carryOut = useCarryOut()
  const meeting = useMeetingStore((store) => store.meeting)
  const { isOn, show } = useScene('summary')
  if (!meeting) return null
  const lines = linesOf(meeting.talk, circle)
  const shown = meeting.released.outcome[circle]
  const isSame = isSameAs(shown, lines)
  return (
    <Panel
      title={t('talk:summaryTitle', { circle: t(`common:circleLower.${circle}`) })}
      before={<Mark circle={circle} size={16} />}
      className={styles['fill']}
    >
      <p className={styles['hint']}>{t(wasThere(meeting, circle) ? 'talk:summaryHint' : 'talk:absent')}</p>
      <OutcomeList circle={circle} canPassOn={false} />
      <div className={styles['foot']}>
        <Button
          kind={isSame && isOn ? 'plain' : 'primary'}
          disabled={lines.length === 0}
          onClick={() => carryOut([{ type: 'talk/release-outcome', circle }, ...show])}
        >
          <Monitor size={18} aria-hidden="true" />
          {t('talk:showOnSmartboard')}
        </Button>
        <ShownState scene="summary" isEmpty={lines.length === 0} isReleased={shown !== null} isSame={isSame} />
      </div>
    </Panel>
  )
}
