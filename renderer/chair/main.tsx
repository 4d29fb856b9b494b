import '@renderer/ui/base.css'
import { ChairContext } from '@renderer/state/chair-context'
import { showForLooking } from '@renderer/state/looking'
import { createMeetingStore } from '@renderer/state/meeting-store'
import { pageIsUp, startServices } from '@renderer/state/services'
import { startText } from '@renderer/state/text'
import { CatchErrors } from '@renderer/ui/catch-errors'
import { StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { createRoot, type Root } from 'react-dom/client'
import { App } from './app'
import { StartFailed } from './start-failed'

async function start(root: Root): Promise<void> {
  const services = await startServices()
  if (!services.ok) {
    root.render(<StartFailed problem={services.problem} onRetry={() => void start(root)} />)
    await pageIsUp()
    return
  }
  const store = createMeetingStore(services.value)
  if (services.value.info.isStepped) showForLooking(store)
  const wasOpen = await pageIsUp()
  // The page before this one died with a meeting open: it goes on where it was (docs/domain.md, rule 54).
  const reopened = wasOpen !== null && (await store.getState().open(wasOpen)).ok
  root.render(
    <StrictMode>
      <I18nProvider locale="nl-NL">
        <CatchErrors fallback={<StartFailed problem={null} onRetry={() => location.reload()} />}>
          <ChairContext.Provider value={{ services: services.value, store }}>
            <App asksFirst={!reopened} />
          </ChairContext.Provider>
        </CatchErrors>
      </I18nProvider>
    </StrictMode>,
  )
}

void startText().then(() => start(createRoot(document.getElementById('root') ?? document.body)))
