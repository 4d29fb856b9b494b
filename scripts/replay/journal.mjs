import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createServer } from 'vite'
import { repoRoot } from '../lib/paths.mjs'

/** Loads modules of the app itself (TypeScript, with its aliases) into Node for as long as `use` runs. */
export async function withAppModules(use) {
  const alias = { '@shared': join(repoRoot, 'shared'), '@renderer': join(repoRoot, 'renderer') }
  const server = await createServer({
    root: repoRoot,
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, ws: false },
  })
  try {
    return await use((path) => server.ssrLoadModule(path))
  } finally {
    await server.close()
  }
}

const ok = (value) => ({ ok: true, value })

/** The files of a profile, as the app's own storage code asks for them. */
function portOf(profile) {
  const read = (...path) => readFileSync(join(profile, ...path), 'utf8')
  return {
    readKeys: async (id) => ok(JSON.parse(read('keys', `${id}.json`))),
    readSpare: async () => [],
    readKept: async () => ok({ lines: [], settled: [] }),
    readSigned: async () => ok({ notes: [], wasDamaged: false }),
    noteSigned: async () => ok(null),
    readJournal: async (id) => {
      const lines = read('journal', `${id}.jsonl`).split('\n')
      return ok({ hadTornEnd: lines.pop() !== '', lines })
    },
  }
}

/** The ids of all meetings in a profile. */
function meetingIds(profile) {
  return readdirSync(join(profile, 'journal'))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length))
}

/**
 * Opens every journal of a profile whose app was closed, with the app's own code, and folds it: its commands as they
 * were written, the meeting they make, and the report of that meeting.
 * @param {string} profile
 * @returns {Promise<{ commands: any[], meeting: any, report: any }[]>}
 */
export function openJournals(profile) {
  return withAppModules(async (load) => {
    const { openLog } = await load('/renderer/storage/meeting-log.ts')
    const { importMasterKey } = await load('/renderer/storage/sealing.ts')
    const { foldLog } = await load('/renderer/state/meeting/catalogue.ts')
    const { toMeetingReport } = await load('/shared/meeting/report.ts')
    const master = await importMasterKey(readFileSync(join(profile, 'keys', 'master.key'), 'utf8'))
    const journals = []
    for (const id of meetingIds(profile)) {
      const opened = await openLog(portOf(profile), master, id)
      if (!opened.ok) throw new Error(`het logboek ${id} is niet te openen: ${opened.problem}`)
      const meeting = foldLog(opened.value)
      const report = toMeetingReport(meeting, meeting.agenda.endedAt ?? meeting.lastCommandAt)
      journals.push({ commands: [...opened.value.commands], meeting, report })
    }
    return journals
  })
}
