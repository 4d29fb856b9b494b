import { type Projector, useIsTest, useProjector, useSmartboardShape } from '@renderer/state/window/projector-store'
import { useNowOf } from '@renderer/state/window/use-now'
import { SmartboardScreen } from './smartboard-screen'
import { TestPicture } from './test-picture'

/** The public window: the view main sent last, drawn full screen, with a clock of its own. */
export function ProjectorApp({ projector }: { readonly projector: Projector }) {
  const view = useProjector(projector)
  const now = useNowOf(projector.clock, view.clock)
  const shape = useSmartboardShape()
  if (useIsTest(projector)) return <TestPicture shape={shape} />
  return <SmartboardScreen view={view} now={now.clock} shape={shape} />
}
