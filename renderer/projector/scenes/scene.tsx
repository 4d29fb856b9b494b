import type { ClockReading } from '@shared/agenda/clock'
import type { ProjectorView } from '@shared/smartboard/projector-view'
import type { SmartboardShape } from '@shared/smartboard/shape'
import { AgreementRead } from './agreement-read'
import { CentralQuestion } from './central-question'
import { Changeover } from './changeover'
import { Collect } from './collect'
import { FollowUp } from './follow-up'
import { Off } from './off'
import { Pause } from './pause'
import { PupilScene } from './pupil-scene'
import { Question } from './question'
import { Reaction } from './reaction'
import { Rules } from './rules'
import { Selection } from './selection'
import { Summary } from './summary'
import { Talk } from './talk'
import { WalkIn } from './walk-in'

export interface SceneProps {
  readonly view: ProjectorView
  readonly reading: ClockReading | null
  readonly shape: SmartboardShape
}

/** The picture above the foot band. */
export function Scene({ view, reading, shape }: SceneProps) {
  const { scene } = view
  switch (scene.kind) {
    case 'off':
      return <Off />
    case 'walkIn':
      return <WalkIn scene={scene} />
    case 'rules':
      return <Rules scene={scene} circle={view.circle} reading={reading} />
    case 'centralQuestion':
      return <CentralQuestion scene={scene} circle={view.circle} reading={reading} shape={shape} />
    case 'talk':
      return <Talk scene={scene} reading={reading} shape={shape} />
    case 'collect':
      return <Collect circle={view.circle} reading={reading} />
    case 'question':
      return <Question scene={scene} reading={reading} shape={shape} />
    case 'changeover':
      return <Changeover scene={scene} reading={reading} />
    case 'summary':
      return <Summary scene={scene} reading={reading} />
    case 'reaction':
      return <Reaction reading={reading} />
    case 'selection':
      return <Selection scene={scene} reading={reading} />
    case 'pause':
      return <Pause />
    case 'followUp':
      return <FollowUp scene={scene} reading={reading} />
    case 'agreement':
      return <AgreementRead scene={scene} />
    default:
      return <PupilScene scene={scene} shape={shape} />
  }
}
