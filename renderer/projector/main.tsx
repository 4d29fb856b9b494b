import { USUAL_LANGUAGE } from '@shared/lib/language'
import '@renderer/ui/base.css'
import './projector.css'
import { startProjector } from '@renderer/state/window/projector-store'
import { startText } from '@renderer/state/window/text'
import { CatchErrors } from '@renderer/ui/catch-errors'
import { createRoot } from 'react-dom/client'
import { LoadAgain } from './load-again'
import { ProjectorApp } from './projector-app'

async function start(): Promise<void> {
  await startText(USUAL_LANGUAGE)
  const root = createRoot(document.getElementById('root') ?? document.body)
  root.render(
    <CatchErrors fallback={<LoadAgain />}>
      <ProjectorApp projector={startProjector()} />
    </CatchErrors>,
  )
}

void start()
