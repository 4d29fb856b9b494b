import '@renderer/ui/base.css'
import { afterPaint } from '@renderer/bridge/after-paint'
import { ChairContext } from '@renderer/state/chair-context'
import { showForLooking } from '@renderer/state/meeting/looking'
import { createMeetingStore } from '@renderer/state/meeting/meeting-store'
import { pageIsUp, startServices } from '@renderer/state/services'
import { startText } from '@renderer/state/window/text'
import { CatchErrors } from '@renderer/ui/catch-errors'
import { guardPresses } from '@renderer/ui/press-guard'
import { languageTags, USUAL_LANGUAGE } from '@shared/lib/language'
import { type ReactNode, StrictMode, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot, type Root } from 'react-dom/client'
import { App } from './app'
import { StartFailed } from './start/start-failed'

/** Main loads a page again that does not say in time that it can be seen: so it is said once something was drawn. */
function UpWhenDrawn({ children }: { readonly children: ReactNode }) {
  useEffect(() => afterPaint(() => void pageIsUp()), [])
  return children
}

const again = () => location.reload()

async function start(root: Root): Promise<void> {
  const services = await startServices()
  if (!services.ok) {
    const retry = () => void startOrSay(root)
    root.render(
      <UpWhenDrawn>
        <StartFailed problem={services.problem} onRetry={retry} />
      </UpWhenDrawn>,
    )
    return
  }
  const store = createMeetingStore(services.value)
  const { isStepped, openMeeting } = services.value.info
  if (isStepped) showForLooking(store)
  // The page before this one died with a meeting open: it goes on where it was (docs/domain.md, rule 54).
  const reopened = openMeeting !== null && (await store.getState().open(openMeeting)).ok
  root.render(
    <StrictMode>
      <I18nProvider locale={languageTags().locale}>
        <UpWhenDrawn>
          <CatchErrors fallback={<StartFailed problem={null} onRetry={again} />}>
            <ChairContext.Provider value={{ services: services.value, store }}>
              <App asksFirst={!reopened} />
            </ChairContext.Provider>
          </CatchErrors>
        </UpWhenDrawn>
      </I18nProvider>
    </StrictMode>,
  )
}

/** A start that threw is said as well: an empty window tells nobody anything. */
async function startOrSay(root: Root): Promise<void> {
  await start(root).catch(() =>
    root.render(
      <UpWhenDrawn>
        <StartFailed problem={null} onRetry={again} />
      </UpWhenDrawn>,
    ),
  )
}

guardPresses(document)
void startText(USUAL_LANGUAGE).then(() => startOrSay(createRoot(document.getElementById('root') ?? document.body)))
