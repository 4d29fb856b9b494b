import { PLACES } from '@shared/lib/ids'
import { SMARTI } from '@shared/lib/smarti'
import type { Keyboard } from '../../scripts/driver/keyboard'
import { StrengthsPage } from '../../scripts/driver/strengths-page'
import { startsWith, words } from '../../scripts/driver/words'
import type { KeyTalk } from '../support/key-talks'
import { box, caseOf } from './case-tools'
import type { Driekring } from './driekring'
import { expect } from './fixtures'

/** Who is there, and what went before. */
export async function welcome(keys: Keyboard, { chair }: Driekring, talk: KeyTalk): Promise<void> {
  const last = talk.people.at(-1)?.[1] ?? ''
  const present = chair.page.getByRole('checkbox', { name: words('pupil:people.present', { name: last }) })
  await keys.tick(present, false)
  await keys.tick(present)
  await keys.typeIn(chair.field(words('pupil:welcome.earlierDifferent')), talk.earlierDifferent)
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
    for (const place of switches)
      await keys.toggle(page.inPanel(words(`strengths:placeButton.${place}`)), places.includes(place))
    await keys.enter(page.inPanel(words('strengths:save')))
    await expect.poll(async () => (await stored()).length).toBe(at + 1)
    if (!isForGoal) continue
    await page.walkTo((await stored()).find((one) => one.text === text)?.id ?? '')
    await keys.press('Enter')
    await keys.toggle(page.inPanel(words('strengths:useForGoal')))
    await keys.press('Escape')
    await expect(page.panel).toHaveCount(0)
  }
}

/** Every concern with its example; the pupil reacts first, then the parents. */
export async function holdConcerns(keys: Keyboard, driekring: Driekring, talk: KeyTalk): Promise<void> {
  const { page } = driekring.chair
  const entry = page.getByRole('region', { name: words('pupilCase:concerns.newTitle') })
  const chip = (place: (typeof PLACES)[number]) => driekring.chair.button(words(`pupilCase:place.${place}`), entry)
  for (const [at, concern] of talk.concerns.entries()) {
    await keys.pick(words('pupilCase:concerns.who'), words(`pupilCase:party.${concern.saidBy}`))
    for (const place of PLACES) await keys.toggle(chip(place), concern.places.includes(place))
    await keys.typeIn(box(page, words('pupilCase:concerns.text')), concern.text)
    if (concern.example) await keys.typeIn(box(page, words('pupilCase:concerns.example')), concern.example)
    if (concern.since) await keys.typeIn(box(page, words('pupilCase:concerns.since')), concern.since)
    await keys.press('Enter')
    await expect.poll(async () => (await caseOf(driekring)).concerns.length).toBe(at + 1)
    const { pupilReaction, parentsReaction } = concern
    if (!pupilReaction && !parentsReaction) continue
    const row = page.locator('[data-concern]').nth(at)
    await keys.enter(row.getByRole('button', { name: startsWith(words('pupilCase:concerns.editNamed', { text: '' })) }))
    const pupil = words('pupilCase:concerns.pupilReaction', { name: talk.firstName })
    if (pupilReaction) await keys.typeIn(box(page, pupil), pupilReaction)
    if (parentsReaction) await keys.typeIn(box(page, words('pupilCase:concerns.parentsReaction')), parentsReaction)
    await keys.enter(driekring.chair.button(words('pupilCase:concerns.done')))
  }
}

/** What is alike and what differs between school and home. */
export async function compare(keys: Keyboard, { chair }: Driekring, talk: KeyTalk): Promise<void> {
  for (const field of ['alike', 'different', 'exceptions', 'helps', 'hinders'] as const)
    await keys.typeIn(box(chair.page, words(`pupilCase:fields.${field}.label`)), talk.compare?.[field] ?? '')
}

/** Every cause with its influence, what could help and the first starred strength with it, and who does it. */
export async function explanations(keys: Keyboard, driekring: Driekring, talk: KeyTalk): Promise<void> {
  const { chair } = driekring
  const { page } = chair
  for (const { actor, cause, influence, solution, doneBy } of talk.explanations) {
    const at = { party: words(`pupilCase:partyLower.${actor}`), place: '1' }
    await keys.typeIn(box(page, words('pupilCase:explain.addFor', at)), cause)
    await keys.press('Enter')
    if (influence)
      await keys.pick(words('pupilCase:explain.influenceOf', at), words(`pupilCase:explain.influences.${influence}`))
    await keys.typeIn(box(page, words('pupilCase:explain.solutionOf', at)), solution)
    await keys.enter(chair.button(startsWith(words('pupilCase:explain.strengthsOf', at))))
    await expect(page.getByRole('menuitemcheckbox').first()).toBeFocused()
    await keys.press('Space', 'Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
    const doers = page.getByRole('group', { name: words('pupilCase:explain.doersOf', at), exact: true })
    await keys.enter(chair.button(words('pupilCase:explain.whoDoes'), doers))
    for (const name of doneBy.split(', ')) {
      if (talk.people.some(([, known]) => known === name)) {
        await keys.enter(chair.button(name, doers), 'Shift+Tab')
        await keys.tabTo(doers.getByRole('textbox'))
        continue
      }
      await keys.typeIn(doers.getByRole('textbox'), name)
      await keys.press('Enter')
    }
    await keys.enter(chair.button(words('pupilCase:explain.ready'), doers))
  }
  const { strengths: grid } = (await driekring.look()).meeting.strengths
  const starred = grid.find(({ isForGoal }) => isForGoal)?.id
  const tied = (await caseOf(driekring)).explanations.map(({ strengthIds }) => strengthIds)
  expect(tied).toEqual(talk.explanations.map(() => [starred]))
}

/** One goal, what it looks like, and six questions about it. */
export async function goal(keys: Keyboard, driekring: Driekring, talk: KeyTalk): Promise<void> {
  const { page } = driekring.chair
  await keys.typeIn(box(page, words('pupilCase:fields.goal.label')), talk.goal.goal)
  const answers = ['yes', 'yes', 'yes', 'no', 'yes', 'unknown'] as const
  for (const [at, letter] of SMARTI.entries()) {
    const group = page.getByRole('group', { name: words('pupilCase:smarti.legend') })
    await keys.enter(
      group.getByRole('button', { name: startsWith(words(`pupilCase:smarti.${letter}.name`)) }),
      at ? 'Shift+Tab' : 'Tab',
    )
    await keys.pick(
      words(`pupilCase:smarti.${letter}.ask`),
      words(`pupilCase:smarti.answers.${answers[at] ?? 'unknown'}`),
    )
  }
  await keys.typeIn(box(page, words('pupilCase:fields.successSign.label')), talk.goal.successSign)
  await keys.typeIn(box(page, words('pupilCase:fields.bothersMost.label')), talk.goal.bothersMost)
  await keys.press('Tab')
  expect(Object.values((await caseOf(driekring)).goalCheck)).toEqual(answers)
}
