import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildApp, isBuildFresh } from './lib/build.mjs'
import { hasDisplay, startVirtualDisplay } from './lib/display.mjs'
import { endOwnOnStop } from './lib/processes.mjs'
import { giveUp, requirePackages, requireRuntime } from './lib/ready.mjs'
import { readScenario } from './replay/format.mjs'
import { play } from './replay/play.mjs'
import { isAboutPupil, readPupilScenario } from './replay/pupil/format.mjs'
import { playPupil } from './replay/pupil/play.mjs'
import { differences } from './replay/report.mjs'

/** Stops before anything starts: the file is not one we can play. */
function refuse(why) {
  console.error(why)
  process.exit(2)
}

function readArguments() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } })
  const [file] = positionals
  if (!file) refuse('Geef een bestand op: npm run replay -- BESTAND --out MAP')
  return { file: resolve(file), out: resolve(values.out ?? 'out/replay') }
}

function load(file) {
  let content
  try {
    content = readFileSync(file, 'utf8')
  } catch (error) {
    return refuse(`Het bestand is niet te lezen: ${error.message}`)
  }
  const read = isAboutPupil(content) ? readPupilScenario(content) : readScenario(content)
  return 'why' in read ? refuse(read.why) : read.scenario
}

async function main() {
  const { file, out } = readArguments()
  const scenario = load(file)
  endOwnOnStop()
  requirePackages()
  await requireRuntime(hasDisplay() ? [] : ['Xvfb'])
  if (!isBuildFresh()) {
    const built = await buildApp()
    if (built.code !== 0) giveUp(built.output)
  }
  const display = hasDisplay() ? null : await startVirtualDisplay({ width: 1920, height: 1200 })
  if (display) Object.assign(process.env, display.env)
  try {
    return scenario.soort === 'driegesprek' ? await replayEvening(scenario, out) : await replayPupil(scenario, out)
  } finally {
    await display?.stop()
  }
}

const write = (out, report) => writeFileSync(join(out, 'report.json'), `${JSON.stringify(report, null, 2)}\n`)

async function replayPupil(scenario, out) {
  const report = await playPupil({ scenario, out, onFailure: (name, error) => console.error(`${name}:`, error) })
  write(out, report)
  const { failed, projectorLeaks, verschillen, sterkePunten = [], afspraken = [] } = report
  for (const { onderdeel, why } of failed) console.error(`mislukt: ${onderdeel}: ${why}`)
  for (const { onderdeel, where, text } of projectorLeaks) console.error(`lek: bij ${onderdeel} (${where}): ${text}`)
  for (const { veld, wanted, got } of verschillen) {
    console.error(`anders dan het bestand: ${veld}: ${JSON.stringify(got)} in plaats van ${JSON.stringify(wanted)}`)
  }
  const isGood = [failed, projectorLeaks, verschillen].every((list) => list.length === 0)
  const counts = `${sterkePunten.length} sterke kanten, ${afspraken.length} afspraken`
  console.log(`${isGood ? 'Alles klopt' : 'Niet alles klopt'}: ${counts}. Zie ${out}.`)
  return isGood ? 0 : 1
}

async function replayEvening(scenario, out) {
  const report = await play({
    scenario,
    out,
    onFailure: (index, error) => console.error(`actie ${index}:`, error),
  })
  write(out, report)
  return say(report, differences(scenario.verwacht, report), out)
}

function say(report, different, out) {
  for (const { index, actie, why } of report.failed) console.error(`mislukt: actie ${index} (${actie}): ${why}`)
  for (const leak of report.projectorLeaks) console.error(`lek: bij actie ${leak.action} (${leak.where}): ${leak.text}`)
  for (const { key, wanted, got } of different) {
    console.error(`anders dan verwacht: ${key}: ${JSON.stringify(got)} in plaats van ${JSON.stringify(wanted)}`)
  }
  const isGood = [report.failed, report.projectorLeaks, different].every((list) => list.length === 0)
  console.log(
    `${isGood ? 'Alles klopt' : 'Niet alles klopt'}: ${report.notes.total} briefjes, ${report.notes.asked} gesteld. Zie ${out}.`,
  )
  return isGood ? 0 : 1
}

process.exit(await main())
