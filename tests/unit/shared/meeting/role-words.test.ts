import { type Attendee, askedForConsent, freshPupilSetup, pupilHints } from '@shared/meeting/pupil-setup'
import { authorityInWords, livesApart, withAuthority } from '@shared/meeting/role-words'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { participantId } from '../../../support/builders'

const person = (patch: Partial<Attendee> = {}): Attendee => ({
  id: participantId('anke'),
  name: 'Anke',
  kind: 'guardian',
  role: '',
  hasAuthority: true,
  ground: '',
  isPresent: true,
  ...patch,
})

describe('rule 266: who has authority is a tick, and words in a role set it', () => {
  it.each([
    ['ouder met gezag', true],
    ['ouder met gezag, apart adres', true],
    ['apart adres; moeder (gezag)', true],
    ['Gezag, vader', true],
    ['voogd met ouderlijk gezag, tolk', true],
    ['vader zonder gezag', false],
    ['ouder zonder ouderlijk gezag, apart adres', false],
    ['moeder, geen gezag', false],
    ['GEEN GEZAG', false],
    ['moeder', null],
    ['mentor, gezagsdrager', null],
    ['', null],
  ])('„%s”: %s', (role, said) => {
    expect(authorityInWords(role)).toBe(said)
    const before = person({ hasAuthority: !said })
    expect(withAuthority(before, { ...before, role }).hasAuthority).toBe(said ?? before.hasAuthority)
  })

  it('„in any order and with any other words”', () => {
    const other = fc.constantFrom('moeder', 'apart adres', 'tolk nodig', 'belt liever', 'Ouder 2', 'مرحبا')
    const separator = fc.constantFrom(', ', ' ', '; ', ' en ', '\n')
    fc.assert(
      fc.property(fc.array(other), fc.array(other), separator, fc.boolean(), (before, after, between, has) => {
        const role = [...before, has ? 'met gezag' : 'zonder gezag', ...after].join(between)
        const parent = person({ hasAuthority: !has })
        const changed = withAuthority(parent, { ...parent, role })
        expect(askedForConsent([changed], {})).toHaveLength(has ? 1 : 0)
        expect(livesApart(role)).toBe([...before, ...after].includes('apart adres'))
      }),
    )
  })

  it('a tick set by hand stays, and the tip says that the role says otherwise', () => {
    const said = withAuthority(person(), person({ role: 'ouder zonder gezag' }))
    const ticked = withAuthority(said, { ...said, hasAuthority: true })
    expect(ticked.hasAuthority).toBe(true)
    expect(withAuthority(ticked, { ...ticked, name: 'Anke B.' }).hasAuthority).toBe(true)
    const setup = { ...freshPupilSetup('concern'), attendees: [ticked] }
    expect(pupilHints(setup, 'concern')).toContain('authority-unclear')
    expect(pupilHints({ ...setup, attendees: [said] }, 'concern')).not.toContain('authority-unclear')
  })

  it('„A parent has it unless said otherwise; somebody who is not a parent never does”', () => {
    const mentor = person({ kind: 'school', hasAuthority: false })
    expect(withAuthority(mentor, { ...mentor, kind: 'guardian' }).hasAuthority).toBe(true)
    const told = person({ kind: 'school', hasAuthority: false, role: 'vader zonder gezag' })
    expect(withAuthority(told, { ...told, kind: 'guardian' }).hasAuthority).toBe(false)
    expect(withAuthority(person(), person({ kind: 'companion' })).hasAuthority).toBe(false)
  })
})
