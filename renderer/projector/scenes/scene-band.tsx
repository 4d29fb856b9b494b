import { wordsIn } from '@renderer/ui/text'
import type { ClockReading } from '@shared/agenda/clock'
import { CIRCLES, type Circle } from '@shared/lib/ids'
import type { ProjectorView } from '@shared/smartboard/projector-view'
import { isPupilScene, type PupilSceneView, pageOfPupilScene } from '@shared/smartboard/pupil-view'
import { formatTimeOfDay } from '@shared/time/format'
import type { Instant } from '@shared/time/time'

import { BandNote } from '../parts/band-note'
import { FootBand } from '../parts/foot-band'
import { Mark } from '../parts/mark'
import { OrderOfCircles } from '../parts/order-of-circles'
import { Pager } from '../parts/pager'
import { AgreementBand } from './agreement-read'

export interface SceneBandProps {
  readonly view: ProjectorView
  readonly reading: ClockReading | null
}

function partOfDay(begin: Instant): 'morning' | 'afternoon' | 'evening' {
  const hour = Number(formatTimeOfDay(begin).slice(0, 2))
  return hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'
}

function NextUp({ circle, next }: { readonly circle: Circle; readonly next: Circle }) {
  const t = wordsIn('projector')
  const isSummary = CIRCLES.indexOf(next) > CIRCLES.indexOf(circle)
  return (
    <BandNote label={t('band.next')}>
      <Mark circle={next} size={40} />
      {isSummary ? t('band.nextSummary', { circle: t(`inSentence.${next}`) }) : t('band.nextReaction')}
    </BandNote>
  )
}

function Aside({ view }: { readonly view: ProjectorView }) {
  const t = wordsIn('projector')
  const { scene } = view
  switch (scene.kind) {
    case 'walkIn':
      return <BandNote label={t('band.plannedEnd')}>{formatTimeOfDay(scene.plannedEnd)}</BandNote>
    case 'summary':
      return scene.next && <NextUp circle={scene.circle} next={scene.next} />
    case 'followUp':
      return <BandNote label="">{t('band.thanks')}</BandNote>
    case 'changeover':
      return <OrderOfCircles circle={scene.next} />
    case 'pause':
      return scene.isOfCircles && <OrderOfCircles circle={null} />
    default:
      return <OrderOfCircles circle={view.circle} />
  }
}

/** The foot band of a meeting about one pupil: what the picture is, and its pages. No clock, no circles. */
function PupilBand({ scene }: { readonly scene: Exclude<PupilSceneView, { kind: 'agreement' }> }) {
  const t = wordsIn('strengths')
  const { index, count } = pageOfPupilScene(scene)
  return (
    <FootBand
      label={t(`smartboard.${scene.kind}.label`)}
      title={t(`smartboard.${scene.kind}.title`)}
      phase="normal"
      // A note holds its own pages.
      pager={scene.kind !== 'goal' && <Pager index={index} count={count} />}
    />
  )
}

/** The foot band that belongs to a picture. */
export function SceneBand({ view, reading }: SceneBandProps) {
  const { scene } = view
  if (scene.kind === 'agreement') return <AgreementBand scene={scene} />
  return isPupilScene(scene) ? <PupilBand scene={scene} /> : <CircleBand view={view} reading={reading} />
}

function CircleBand({ view, reading }: SceneBandProps) {
  const t = wordsIn('projector')
  const { scene } = view
  const isWalkIn = scene.kind === 'walkIn'
  const pages = scene.kind === 'summary' ? scene.points : scene.kind === 'followUp' ? scene.actions : null
  const isPaged = pages !== null && pages.count > 1
  // While nobody speaks there is no sentence to finish: the clock itself says the time is over.
  const isQuiet = scene.kind === 'collect' || scene.kind === 'changeover'
  return (
    <FootBand
      label={isWalkIn ? t(`band.${partOfDay(scene.begin)}`) : t('band.theme')}
      title={isWalkIn ? t('band.meeting') : view.topic}
      phase={reading && !isQuiet ? reading.phase : 'normal'}
      pager={isPaged && <Pager index={pages.index} count={pages.count} />}
    >
      {!isPaged && <Aside view={view} />}
    </FootBand>
  )
}
