import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { Segments } from '@renderer/ui/segments'
import { wordsIn } from '@renderer/ui/text'
import { currentStep } from '@shared/agenda/state'
import { scenesOfStep } from '@shared/meeting/scenes'
import type { ProjectorState } from '@shared/meeting/state'
import { ChevronRight } from 'lucide-react'
import { SmartboardPages, usePages } from './smartboard-pages'
import styles from './smartboard-panel.module.css'
import { SmartboardPreview, SmartboardSwitches } from './smartboard-preview'
import { useNextQuestion } from './use-smartboard-keys'

/** The pictures the chair can choose now. A question is there only while one is live. */
function useScenes() {
  const t = wordsIn('console')
  const kind = useMeetingStore((store) => store.meeting && currentStep(store.meeting.agenda)?.kind)
  const hasLive = useMeetingStore((store) => store.meeting?.notes.liveNoteId != null)
  if (!kind) return []
  return scenesOfStep(kind).map((scene) => ({
    value: scene,
    label: t(`scene.${scene}`),
    isDisabled: scene === 'question' && !hasLive,
  }))
}

/** The board as the room sees it now, what stands there, and the ways to change it. */
export function SmartboardPanel() {
  const projector = useMeetingStore((store) => store.meeting?.projector)
  return projector && <OpenSmartboardPanel projector={projector} />
}

function OpenSmartboardPanel({ projector }: { readonly projector: ProjectorState }) {
  const t = wordsIn('console')
  const dispatch = useDispatch()
  const pages = usePages()
  const scenes = useScenes()
  const ask = useNextQuestion()
  return (
    <section aria-label={t('smartboard.onSmartboard')}>
      <SmartboardPreview />
      <div className={styles['controls']}>
        <SmartboardPages pages={pages} />
        {ask && !pages.next && (
          <Button isWide onClick={ask}>
            <ChevronRight size={18} aria-hidden="true" />
            {t('smartboard.nextQuestion')}
          </Button>
        )}
        {scenes.length > 1 && (
          <Segments
            label={t('smartboard.choose')}
            segments={scenes}
            value={projector.scene}
            onChange={(next) => dispatch({ type: 'projector/show', scene: next })}
          />
        )}
        <SmartboardSwitches />
      </div>
    </section>
  )
}
