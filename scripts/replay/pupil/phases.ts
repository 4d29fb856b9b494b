import type { PhaseKind } from '@shared/agenda/step-plan'
import type { CaseField, Explanation } from '@shared/talk/case-state'
import { tick } from '../../driver/controls'
import type { Meeting } from '../../driver/looked'
import { words } from '../../driver/words'
import { meetingOf, until } from '../context'
import { agreements, followUp, putFirstAgreement } from './agreements'
import { box, choose, fill, goOnWithCheck, type PupilContext, turnOn } from './fields'
import { AREAS, PARTY_OF, PLACE_OF } from './format'

/** Puts a part on the board; when the app asks to look at words or names first, the chair goes on. */
async function put({ session }: PupilContext, part: 'strengths' | 'goal'): Promise<void> {
  const { chair } = session
  const name = words(`console:scene.${part}`)
  const row = chair.locator(`[data-part="${part}"]`)
  await row.getByRole('button', { name: words('release:putNamed', { part: name }) }).click()
  await goOnWithCheck(session, row.and(chair.locator('[data-state="shown"]')))
  await until({ session }, (meeting) => meeting.projector.scene === part, `${name} kwam niet op het bord`)
}

/** Puts a part on the board when the file has something in it: an empty one cannot be shown. */
async function putIfAny(context: PupilContext, part: 'strengths' | 'goal'): Promise<void> {
  const { sterkePunten, doel } = context.scenario
  const isAny = part === 'strengths' ? sterkePunten.length > 0 : doel.trim() !== ''
  if (isAny) await put(context, part)
}

/** Writes the strengths down in the grid. */
async function strengths(context: PupilContext): Promise<void> {
  const { session, scenario } = context
  const grid = session.chair.getByRole('grid', { name: words('strengths:label') })
  for (const [place, { gebied, door, waar, tekst }] of scenario.sterkePunten.entries()) {
    await grid.locator(`[data-stop="add.${AREAS[gebied - 1]}.${PARTY_OF[door]}"]`).click()
    const panel = grid.locator('[data-editor]')
    await panel.getByRole('textbox').fill(tekst)
    const places = panel.getByRole('group', { name: words('strengths:where') }).getByRole('button')
    await turnOn(places, [words(`strengths:placeButton.${PLACE_OF[waar]}`)])
    await session.desk.button(words('strengths:save'), panel).click()
    const isKept = (meeting: Meeting) => meeting.strengths.strengths.length > place
    await until(context, isKept, `sterke kant ${place + 1} is niet bewaard`)
  }
}

/** Opens the room. */
async function openRoom({ session }: PupilContext): Promise<void> {
  await tick(session.chair.getByRole('checkbox', { name: words('release:room') }))
  await until({ session }, (meeting) => meeting.released.isRoomOpen, 'de kamer ging niet open')
}

/** Writes the concerns down, one by one. */
async function concerns(context: PupilContext): Promise<void> {
  const { session, scenario } = context
  const entry = session.chair.getByRole('region', { name: words('pupilCase:concerns.newTitle') })
  const where = entry.getByRole('group', { name: words('pupilCase:concerns.where'), exact: true })
  for (const [place, { door, waar, tekst, sinds }] of scenario.zorgen.entries()) {
    await choose(entry, words('pupilCase:concerns.who'), words(`pupilCase:party.${PARTY_OF[door]}`))
    await turnOn(where.getByRole('button'), [words(`pupilCase:place.${PLACE_OF[waar]}`)])
    await entry.getByRole('textbox', { name: words('pupilCase:concerns.text') }).fill(tekst)
    await entry.getByRole('textbox', { name: words('pupilCase:concerns.since') }).fill(sinds)
    await session.desk.button(words('pupilCase:concerns.add'), entry).click()
    const isKept = (meeting: Meeting) => meeting.pupilCase.concerns.length > place
    await until(context, isKept, `zorg ${place + 1} is niet bewaard`)
  }
}

type Written = Extract<CaseField, 'alike' | 'different' | 'exceptions' | 'helps' | 'hinders' | 'goal'>

/** Writes a text of the case and waits until it is kept. */
async function write(context: PupilContext, field: Written, text: string): Promise<void> {
  const label = words(`pupilCase:fields.${field}.label`)
  await fill(box(context.session.chair.getByRole('main'), label), text)
  await until(context, (meeting) => (meeting.pupilCase.texts[field] ?? '') === text, `“${label}” is niet bewaard`)
}

/** School and home; exceptions stand one a line. */
async function compare(context: PupilContext): Promise<void> {
  const { overeenkomst, verschil, uitzonderingen, helpt, helptNiet } = context.scenario.schoolThuis
  await write(context, 'alike', overeenkomst)
  await write(context, 'different', verschil)
  await write(context, 'exceptions', uitzonderingen.join('\n'))
  await write(context, 'helps', helpt)
  await write(context, 'hinders', helptNiet)
}

/** Causes with what could help, each at the party it lies with. */
async function explain(context: PupilContext): Promise<void> {
  const { session, scenario } = context
  const field = (name: string) => session.chair.getByRole('main').getByRole('textbox', { name, exact: true })
  for (const [at, { actor, oorzaak, oplossing }] of scenario.verklaringen.entries()) {
    const party = words(`pupilCase:partyLower.${PARTY_OF[actor]}`)
    const entry = field(words('pupilCase:explain.addFor', { party }))
    await entry.fill(oorzaak)
    await entry.press('Enter')
    const kept = ({ pupilCase }: Meeting): Explanation | undefined => pupilCase.explanations[at]
    await until(context, (meeting) => kept(meeting), `verklaring ${at + 1} is niet bewaard`)
    const { explanations } = (await meetingOf(context)).pupilCase
    const place = explanations.filter((one) => one.actor === explanations[at]?.actor).length
    await fill(field(words('pupilCase:explain.solutionOf', { party, place })), oplossing)
    const isSolved = (meeting: Meeting) => kept(meeting)?.solution === oplossing
    await until(context, isSolved, `oplossing ${at + 1} is niet bewaard`)
  }
}

const goal = (context: PupilContext) => write(context, 'goal', context.scenario.doel)

/** What is done in each part, in its own order. */
export type Work = Readonly<Partial<Record<PhaseKind, readonly ((context: PupilContext) => Promise<void>)[]>>>

/** What is done in the talk. What comes on the board is an act of its own: the board is looked at after each of them. */
export const WORK: Work = {
  strengths: [strengths, openRoom, (context) => putIfAny(context, 'strengths')],
  concerns: [concerns],
  compare: [compare],
  explain: [explain],
  goal: [goal, (context) => putIfAny(context, 'goal')],
  agree: [agreements, followUp, putFirstAgreement],
}
