import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readScenario, type Scenario } from './format'
import { play } from './play'
import { isAboutPupil, type PupilScenario, readPupilScenario } from './pupil/format'
import { playPupil } from './pupil/play'
import { differences, type ReplayReport } from './report'

export { play } from './play'

/** Reads a file of either kind; when it is not one we can play, the answer says why. */
export function readAny(content: string) {
  return isAboutPupil(content) ? readPupilScenario(content) : readScenario(content)
}

/** Plays what a file tells, writes report.json and says how it went. Answers how the process ends. */
export function replay(scenario: Scenario | PupilScenario, out: string): Promise<number> {
  return scenario.soort === 'driegesprek' ? replayEvening(scenario, out) : replayPupil(scenario, out)
}

const write = (out: string, report: object) =>
  writeFileSync(join(out, 'report.json'), `${JSON.stringify(report, null, 2)}\n`)

async function replayPupil(scenario: PupilScenario, out: string): Promise<number> {
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

async function replayEvening(scenario: Scenario, out: string): Promise<number> {
  const report = await play({
    scenario,
    out,
    onFailure: (index, error) => console.error(`actie ${index}:`, error),
  })
  write(out, report)
  return say(report, differences(scenario.verwacht, report), out)
}

function say(report: ReplayReport, different: ReturnType<typeof differences>, out: string): number {
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
