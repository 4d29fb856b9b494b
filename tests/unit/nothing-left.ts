import { beforeAll } from 'vitest'

const shared = globalThis as { timerOfEngine?: typeof setTimeout }
shared.timerOfEngine ??= setTimeout

// Files share one process: a stand-in left behind by one would make another wait for ever, in some orders only.
beforeAll(() => {
  if (setTimeout !== shared.timerOfEngine) throw new Error('a file before this one left its own setTimeout behind')
})
