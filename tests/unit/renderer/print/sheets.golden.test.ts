import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { applyCommand } from '@shared/meeting/apply-command'
import { meetingCommandSchema } from '@shared/meeting/commands'
import type { MeetingState } from '@shared/meeting/state'
import type { SheetName } from '@shared/sheets/names'
import { lettersOf, makeSheets, makeSignedSheets, offeredSheets } from '@shared/sheets/sheets'
import { describe, expect, it } from 'vitest'
import { agreementId, some, strengthId, unwrap } from '../../../support/builders'
import { closedFennaMeeting, FENNA_PEOPLE, fennaEvaluation } from '../../../support/fenna'
import { changeEverything, signedFenna } from '../../../support/signed'
import { sheetText } from './sheet-text'

const GOLDENS = resolve(__dirname, '../../../golden')
const SCHOOL = { name: 'Voorbeeldcollege', contact: 'Zorgteam: 0123 45 67 80', logo: '' }

function homework(): MeetingState {
  const lines = readFileSync(resolve(GOLDENS, 'meeting-v1.jsonl'), 'utf8').trimEnd().split('\n')
  const commands = lines.map((line) => meetingCommandSchema.parse(JSON.parse(line)))
  return some(commands.reduce<MeetingState | null>((state, command) => unwrap(applyCommand(state, command)), null))
}

async function textsOf(meeting: MeetingState, name: SheetName): Promise<string> {
  const made = makeSheets(meeting, name, { cardForm: 'strip', lessons: 8, strengths: 'three' }, lettersOf(meeting))
  const texts = await Promise.all(made.map((sheet) => sheetText(sheet, SCHOOL)))
  return `${texts.join('\n\n=====\n\n')}\n`
}

function expectGolden(file: string, text: string): void {
  const path = resolve(GOLDENS, file)
  if (process.env['DRIEKRING_WRITE_GOLDEN']) writeFileSync(path, text)
  expect(text).toBe(readFileSync(path, 'utf8'))
}

describe('the words of every sheet', () => {
  const fenna = closedFennaMeeting().state

  it.each([
    ['invitation', 'uitnodiging'],
    ['agreementSheet', 'afsprakenblad'],
    ['goalCard', 'doelenkaart'],
    ['lessonTracker', 'lesschema'],
    ['reportSheet', 'verslag'],
    ['plainReport', 'verslag-gewone-taal'],
    ['evaluationSheet', 'evaluatieblad-leeg'],
  ] as const)('%s of the meeting about Fenna', async (name, file) => {
    expect(offeredSheets(fenna)).toContain(name)
    expectGolden(`blad-${file}.txt`, await textsOf(fenna, name))
  })

  it('the first version of the agreements about Fenna, after every word was changed', async () => {
    const [first] = makeSignedSheets(changeEverything(signedFenna()).state, [1])
    expectGolden('blad-afsprakenblad-versie-1.txt', `${await sheetText(some(first), SCHOOL)}\n`)
  })

  it('the evaluation of the agreements about Fenna', async () => {
    expectGolden('blad-evaluatieblad.txt', await textsOf(fennaEvaluation().state, 'evaluationSheet'))
  })

  it('the report of the talk that looked back: how each agreement went, what helped, what next', async () => {
    const meeting = fennaEvaluation()
    meeting.do({ type: 'agreements/evaluate', id: agreementId('agreement-1'), patch: { next: 'goOn' } })
    expectGolden('blad-verslag-terugkijken.txt', await textsOf(meeting.state, 'reportSheet'))
  })

  it('the report says of a strength where it shows, about whom it is and what it is an exception to (rule 173)', async () => {
    const meeting = fennaEvaluation()
    const id = strengthId('extra')
    meeting
      .do({ type: 'strengths/add', id, area: 'creative', saidBy: 'school', text: 'Rust.', places: ['school', 'home'] })
      .do({ type: 'strengths/set-about', id, about: 'class' })
      .do({ type: 'strengths/mark-exception', id, isException: true })
    const text = await textsOf(meeting.state, 'reportSheet')
    expect(text).toContain('Rust. (op school en thuis; over de klas; een moment waarop het wel lukt)')
  })

  it('the report names several parents who were not there in the plural', async () => {
    const attendees = FENNA_PEOPLE.map((one) => ({ ...one, isPresent: one.kind !== 'guardian' }))
    const text = await textsOf(closedFennaMeeting({ attendees }).state, 'reportSheet')
    expect(text).toContain('Anke Brouwer-Jansma en Willem Brouwer waren er niet bij en krijgen hetzelfde verslag.')
  })

  it('the outcome per circle of the homework evening', async () => {
    expectGolden('blad-opbrengst-per-kring.txt', await textsOf(homework(), 'circleOutcome'))
  })
})
