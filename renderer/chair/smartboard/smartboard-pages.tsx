import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import { assertNever } from '@shared/lib/assert-never'
import type { ProjectorView } from '@shared/smartboard/projector-view'
import { isPupilScene, pageOfPupilScene } from '@shared/smartboard/pupil-view'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import styles from './smartboard-panel.module.css'

export interface Pages {
  readonly index: number
  readonly count: number
  readonly next: (() => void) | undefined
  readonly previous: (() => void) | undefined
}

function pageOf({ scene }: ProjectorView): { readonly index: number; readonly count: number } | null {
  if (isPupilScene(scene)) return pageOfPupilScene(scene)
  switch (scene.kind) {
    case 'question':
      return scene.text
    case 'selection':
      return scene.questions
    case 'centralQuestion':
      return scene.question
    case 'talk':
      return scene.heard.count > scene.question.count ? scene.heard : scene.question
    case 'summary':
      return scene.points
    case 'followUp':
      return scene.actions
    case 'off':
    case 'walkIn':
    case 'rules':
    case 'collect':
    case 'changeover':
    case 'reaction':
    case 'pause':
      return null
    default:
      return assertNever(scene)
  }
}

/** The pages of what is on the board. A step past the first or last is no step. */
export function usePages(): Pages {
  const dispatch = useDispatch()
  const view = useMeetingStore((store) => store.view)
  const { index, count } = pageOf(view) ?? { index: 0, count: 1 }
  const turn = (page: number) => () => void dispatch({ type: 'projector/turn-page', page })
  return {
    index,
    count,
    next: index < count - 1 ? turn(index + 1) : undefined,
    previous: index > 0 ? turn(index - 1) : undefined,
  }
}

/** Turns the pages of the board; there only when what stands on it has more than one. */
export function SmartboardPages({ pages }: { readonly pages: Pages }) {
  const t = wordsIn('console')
  if (pages.count < 2) return null
  return (
    <div className={styles['pages']}>
      <Button size="icon" aria-label={t('smartboard.previousPage')} disabled={!pages.previous} onClick={pages.previous}>
        <ChevronLeft size={18} aria-hidden="true" />
      </Button>
      <span>{t('smartboard.page', { index: pages.index + 1, count: pages.count })}</span>
      <Button size="icon" aria-label={t('smartboard.nextPage')} disabled={!pages.next} onClick={pages.next}>
        <ChevronRight size={18} aria-hidden="true" />
      </Button>
    </div>
  )
}
