import { readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from './fixtures'
import { processes } from './tools'

const AULA = resolve(__dirname, '../../resources/scenarios/driegesprek-volle-aula.json')
const REPLAY = resolve(__dirname, '../../scripts/replay.mjs')
/** Two hundred notes typed one by one take minutes, and longer on a crowded machine. */
const MINUTES = 60_000

interface Scenario {
  readonly vragen: readonly { readonly id: string; readonly tekst: string }[]
  readonly verwacht: Readonly<Record<string, unknown>>
}

// Its name comes first in the alphabet, so that it begins first: nothing waits for it at the end.
test('an evening of 200 hard notes, over the change to summer time, ends with every note in the report', async ({
  browserName: _none,
}, testInfo) => {
  test.setTimeout(11 * MINUTES)
  const out = testInfo.outputPath('replay')
  const { vragen, verwacht } = JSON.parse(readFileSync(AULA, 'utf8')) as Scenario
  const { run } = await processes()
  const { code, output } = await run(process.execPath, [REPLAY, AULA, '--out', out], {
    env: process.env,
    timeoutMs: 10 * MINUTES,
  })
  expect(code, output).toBe(0)
  const report = JSON.parse(await readFile(join(out, 'report.json'), 'utf8'))
  expect(report).toMatchObject({
    notes: {
      selected: verwacht['gekozenBriefjes'],
      asked: verwacht['gesteldeVragen'],
      kept: verwacht['bewaardNietGesteld'],
    },
    askedByCircle: verwacht['gesteldPerVragendeKring'],
    plannedEnd: verwacht['geplandEinde'],
    actualEnd: verwacht['werkelijkEinde'],
    talkSeconds: verwacht['gesprekstijdSeconden'],
    collectAndQuestionSeconds: verwacht['ophalenPlusVragenSeconden'],
    pauseSeconds: verwacht['pauzeSeconden'],
    failed: [],
    projectorLeaks: [],
  })
  const { total, refused } = report.notes
  expect([total + refused.length, verwacht['briefjes']], 'none lost').toEqual([vragen.length, vragen.length])
  for (const picture of ['05-circle.students.questions', '09-circle.parents.questions'])
    for (const window of ['chair', 'projector']) {
      // An empty window is a picture of a few thousand bytes.
      expect(statSync(join(out, `${picture}-${window}.png`)).size).toBeGreaterThan(20_000)
    }
})
