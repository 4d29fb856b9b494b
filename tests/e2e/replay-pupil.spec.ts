import { existsSync, readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from './fixtures'
import { processes } from './tools'

const FENNA = resolve(__dirname, '../../resources/scenarios/gesprek-fenna.json')
const REPLAY = resolve(__dirname, '../../scripts/replay.mjs')

const readJson = async (path: string) => JSON.parse(await readFile(path, 'utf8'))

/** Plays a file as `npm run replay` does, in a process of its own. */
async function runReplay(file: string, out: string) {
  const { run } = await processes()
  return run(process.execPath, [REPLAY, file, '--out', out], { env: process.env, timeoutMs: 170_000 })
}

test('the talk about Fenna and looking back on it are stored as the file tells them, and nothing leaks', async ({
  browserName: _none,
}, testInfo) => {
  test.setTimeout(180_000)
  const out = testInfo.outputPath('replay')
  const { code, output } = await runReplay(FENNA, out)
  expect(output).toContain('Alles klopt: 10 sterke kanten, 3 afspraken.')
  expect(code).toBe(0)
  const report = await readJson(join(out, 'report.json'))
  const file = await readJson(FENNA)
  expect(report).toMatchObject({ verschillen: [], failed: [], projectorLeaks: [] })
  // Not only by the tool's own comparison.
  for (const key of ['sterkePunten', 'zorgen', 'schoolThuis', 'verklaringen', 'doel', 'contact', 'deelnemers'])
    expect(report[key], key).toEqual(file[key])
  const { gepland, aanwezig, resultaten, vervolg, oordeelGesprek } = file.evaluatie
  expect(report.evaluatie).toMatchObject({ gepland, aanwezig, resultaten, vervolg, oordeelGesprek })
  for (const [place, { wie: _who, ...agreement }] of file.afspraken.entries())
    expect(report.afspraken[place]).toMatchObject(agreement)
  expect(report.afspraken[1].wie).toEqual({ mensen: ['Koen Schipper'], inWoorden: 'de vakdocenten van 2A' })
  for (const picture of ['02-strengths', '06-goal', '07-agree', '10-terugkijken.lookBack']) {
    expect(existsSync(join(out, `${picture}-chair.png`)), picture).toBe(true)
    expect(existsSync(join(out, `${picture}-projector.png`)), picture).toBe(true)
  }
  for (const folder of ['print', 'print/terugkijken'])
    expect(readdirSync(join(out, folder)), folder).toContainEqual(
      expect.stringMatching(/^Afsprakenblad \d+ \p{L}+ \d{4}\.pdf$/u),
    )
})

test('a file about a pupil that is not in the format starts nothing, and the message names the field', async ({
  browserName: _none,
}, testInfo) => {
  const file = await readJson(FENNA)
  const path = testInfo.outputPath('wrong.json')
  const out = testInfo.outputPath('replay')
  const refused = async (change: object) => {
    await writeFile(path, JSON.stringify({ ...file, ...change }))
    const { code, output } = await runReplay(path, out)
    expect(code).toBe(2)
    return output
  }
  expect(await refused({ duurMinuten: 12.5 })).toContain('Het veld duurMinuten klopt niet: hele minuten')
  const stranger = { ...file.evaluatie, aanwezig: ['Iemand Anders'] }
  expect(await refused({ evaluatie: stranger })).toContain('noemt Iemand Anders')
  expect(existsSync(out)).toBe(false)
})
