import { PLACES } from '@shared/lib/ids'
import { SMARTI } from '@shared/lib/smarti'
import { nl } from '@shared/strings/nl'
import type { KeyTalk } from '../support/key-talks'
import { box, caseOf, filledIn, startsWith, texts } from './case-tools'
import type { Driekring } from './driekring'
import { expect } from './fixtures'
import type { Keyboard } from './pages/keyboard'
import { StrengthsPage } from './pages/strengths-page'

const { strengths: words } = nl
const { concerns, explain, fields, partyLower, smarti } = texts

/** Who is there, and what went before. */
export async function welcome(keys: Keyboard, { chair }: Driekring, talk: KeyTalk): Promise<void> {
  const last = talk.people.at(-1)?.[1] ?? ''
  const present = chair.page.getByRole('checkbox', { name: filledIn(nl.pupil.people.present, { name: last }) })
  await keys.tick(present, false)
  await keys.tick(present)
  await keys.typeIn(chair.field(nl.pupil.welcome.earlierDifferent), talk.earlierDifferent)
}

/** Every strength in its cell, with its places; a star where it helps with the goal. */
export async function strengths(keys: Keyboard, driekring: Driekring, talk: KeyTalk): Promise<void> {
  const { chair } = driekring
  const page = new StrengthsPage(chair.page)
  const stored = async () => (await driekring.look()).meeting.strengths.strengths
  for (const [at, { area, saidBy, places, text, isForGoal }] of talk.strengths.entries()) {
    await page.walkTo(`add.${area}.${saidBy}`)
    await keys.press('Enter')
    await expect(page.field).toBeFocused()
    await keys.type(text)
    const switches = [...PLACES].sort((a, b) => Number(places.includes(b)) - Number(places.includes(a)))
    for (const place of switches) await keys.toggle(page.inPanel(words.placeButton[place]), places.includes(place))
    await keys.enter(page.inPanel(words.save))
    await expect.poll(async () => (await stored()).length).toBe(at + 1)
    if (!isForGoal) continue
    await page.walkTo((await stored()).find((one) => one.text === text)?.id ?? '')
    await keys.press('Enter')
    await keys.toggle(page.inPanel(words.useForGoal))
    await keys.press('Escape')
    await expect(page.panel).toHaveCount(0)
  }
}

/** Every concern with its example; the pupil reacts first, then the parents. */
export async function holdConcerns(keys: Keyboard, driekring: Driekring, talk: KeyTalk): Promise<void> {
  const { page } = driekring.chair
  const entry = page.getByRole('region', { name: concerns.newTitle })
  const chip = (place: (typeof PLACES)[number]) => driekring.chair.button(texts.place[place], entry)
  for (const [at, concern] of talk.concerns.entries()) {
    await keys.pick(concerns.who, texts.party[concern.saidBy])
    for (const place of PLACES) await keys.toggle(chip(place), concern.places.includes(place))
    await keys.typeIn(box(page, concerns.text), concern.text)
    if (concern.example) await keys.typeIn(box(page, concerns.example), concern.example)
    if (concern.since) await keys.typeIn(box(page, concerns.since), concern.since)
    await keys.press('Enter')
    await expect.poll(async () => (await caseOf(driekring)).concerns.length).toBe(at + 1)
    const { pupilReaction, parentsReaction } = concern
    if (!pupilReaction && !parentsReaction) continue
    const row = page.locator('[data-concern]').nth(at)
    await keys.enter(row.getByRole('button', { name: startsWith(filledIn(concerns.editNamed, { text: '' })) }))
    const pupil = filledIn(concerns.pupilReaction, { name: talk.firstName })
    if (pupilReaction) await keys.typeIn(box(page, pupil), pupilReaction)
    if (parentsReaction) await keys.typeIn(box(page, concerns.parentsReaction), parentsReaction)
    await keys.enter(driekring.chair.button(concerns.done))
  }
}

/** What is alike and what differs between school and home. */
export async function compare(keys: Keyboard, { chair }: Driekring, talk: KeyTalk): Promise<void> {
  for (const field of ['alike', 'different', 'exceptions', 'helps', 'hinders'] as const)
    await keys.typeIn(box(chair.page, fields[field].label), talk.compare?.[field] ?? '')
}

/** Every cause with its influence, what could help and the first starred strength with it, and who does it. */
export async function explanations(keys: Keyboard, driekring: Driekring, talk: KeyTalk): Promise<void> {
  const { chair } = driekring
  const { page } = chair
  for (const { actor, cause, influence, solution, doneBy } of talk.explanations) {
    const at = { party: partyLower[actor], place: '1' }
    await keys.typeIn(box(page, filledIn(explain.addFor, at)), cause)
    await keys.press('Enter')
    if (influence) await keys.pick(filledIn(explain.influenceOf, at), explain.influences[influence])
    await keys.typeIn(box(page, filledIn(explain.solutionOf, at)), solution)
    await keys.enter(chair.button(startsWith(filledIn(explain.strengthsOf, at))))
    await expect(page.getByRole('menuitemcheckbox').first()).toBeFocused()
    await keys.press('Space', 'Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
    const doers = page.getByRole('group', { name: filledIn(explain.doersOf, at), exact: true })
    await keys.enter(chair.button(explain.whoDoes, doers))
    for (const name of doneBy.split(', ')) {
      if (talk.people.some(([, known]) => known === name)) {
        await keys.enter(chair.button(name, doers), 'Shift+Tab')
        await keys.tabTo(doers.getByRole('textbox'))
        continue
      }
      await keys.typeIn(doers.getByRole('textbox'), name)
      await keys.press('Enter')
    }
    await keys.enter(chair.button(explain.ready, doers))
  }
  const { strengths: grid } = (await driekring.look()).meeting.strengths
  const starred = grid.find(({ isForGoal }) => isForGoal)?.id
  const tied = (await caseOf(driekring)).explanations.map(({ strengthIds }) => strengthIds)
  expect(tied).toEqual(talk.explanations.map(() => [starred]))
}

/** One goal, what it looks like, and six questions about it. */
export async function goal(keys: Keyboard, driekring: Driekring, talk: KeyTalk): Promise<void> {
  const { page } = driekring.chair
  await keys.typeIn(box(page, fields.goal.label), talk.goal.goal)
  const answers = ['yes', 'yes', 'yes', 'no', 'yes', 'unknown'] as const
  for (const [at, letter] of SMARTI.entries()) {
    const group = page.getByRole('group', { name: smarti.legend })
    await keys.enter(group.getByRole('button', { name: startsWith(smarti[letter].name) }), at ? 'Shift+Tab' : 'Tab')
    await keys.pick(smarti[letter].ask, smarti.answers[answers[at] ?? 'unknown'])
  }
  await keys.typeIn(box(page, fields.successSign.label), talk.goal.successSign)
  await keys.typeIn(box(page, fields.bothersMost.label), talk.goal.bothersMost)
  await keys.press('Tab')
  expect(Object.values((await caseOf(driekring)).goalCheck)).toEqual(answers)
}
