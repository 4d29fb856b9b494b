import type { Locator, Page } from '@playwright/test'
import type { PupilFormat } from '@shared/agenda/phases'
import type { PhaseKind } from '@shared/agenda/step-plan'
import type { Attendee } from '@shared/meeting/pupil-setup'
import { ChairPage } from './chair-page'
import { startsWith, words } from './words'

type Part = 'aims' | 'strengths' | 'concerns' | 'compare' | 'explanations' | 'goal'

/** The chair's window in a meeting about one pupil. */
export class PupilPage extends ChairPage {
  static of({ page }: { readonly page: Page }): PupilPage {
    return new PupilPage(page)
  }

  async newPupilMeeting(format: PupilFormat): Promise<void> {
    await this.page
      .getByRole('button', { name: startsWith(words(`formats:name.${format}`)) })
      .first()
      .click()
    await this.firstName.waitFor()
  }
  get firstName(): Locator {
    return this.field(words('pupil:prepare.firstName'))
  }
  /** Adds somebody who comes: the caret is in the name. */
  async addPerson(kind: Attendee['kind'], name: string, role = ''): Promise<void> {
    const kindName = words(`pupil:people.kind.${kind}`)
    await this.button(words('pupil:people.add', { kind: kindName })).click()
    const field = this.field(words('pupil:people.nameOf', { kind: kindName })).last()
    await this.fillIn(field, name)
    if (role) await this.fillIn(this.field(words('pupil:people.roleOf', { name })), role)
  }
  /** A new meeting with the least that is needed, opened: the first part runs. */
  async openPupilMeeting(format: PupilFormat, firstName = 'Fenna', first: PhaseKind = 'welcome'): Promise<void> {
    await this.newPupilMeeting(format)
    await this.fillIn(this.firstName, firstName)
    await this.button(words('prepare:open')).click()
    await this.doing(words(`agenda:doing.${first}`)).waitFor()
  }

  get room(): Locator {
    return this.page.getByRole('checkbox', { name: words('release:room') })
  }
  get smartboardOff(): Locator {
    return this.page.getByTestId('smartboard-off')
  }
  part(part: Part): Locator {
    return this.page.locator(`[data-part="${part}"]`)
  }
  async put(part: Part): Promise<void> {
    await this.button(words('release:putNamed', { part: words(`console:scene.${part}`) })).click()
  }
  async takeOff(part: Part): Promise<void> {
    await this.button(words('release:takeOffNamed', { part: words(`console:scene.${part}`) })).click()
  }
  get check(): Locator {
    return this.page.getByRole('dialog', { name: words('release:check.title') })
  }
  /** The names of the parts in the rail, in order. */
  rail(): Promise<string[]> {
    return this.page
      .getByRole('navigation', { name: words('agenda:label') })
      .locator('[data-target] > :nth-child(2) > :first-child')
      .allTextContents()
  }
}
