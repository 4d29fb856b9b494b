import { type Projector, useBoardShape, useIsTest, useProjector } from '@renderer/state/window/projector-store'
import { useNowOf } from '@renderer/state/window/use-now'
import { BoardScreen } from './smartboard-screen'
import { TestPicture } from './test-picture'

/** The public window: the view main sent last, drawn full screen, with a clock of its own. */
export function ProjectorApp({ projector }: { readonly projector: Projector }) {
  const view = useProjector(projector)
  const now = useNowOf(projector.clock, view.clock)
  const shape = useBoardShape()
  if (useIsTest(projector)) return <TestPicture shape={shape} />
  return <BoardScreen view={view} now={now.clock} shape={shape} />
}
