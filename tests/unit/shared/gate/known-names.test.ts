import { knownNames, namesAboutPupil, namesOfEvening } from '@shared/gate/known-names'
import { freshPupilSetup } from '@shared/meeting/pupil-setup'
import { describe, expect, it } from 'vitest'
import { participantId } from '../../../support/builders'
import { evening } from '../../../support/meeting-driver'

describe('rule 81: names before something comes on the board', () => {
  const person = (name: string, kind: 'pupil' | 'guardian' | 'school') => ({
    id: participantId(name),
    name,
    kind,
    role: '',
    hasAuthority: false,
    ground: '',
    isPresent: true,
  })
  const pupil = {
    ...freshPupilSetup('concern'),
    firstName: 'Fenna',
    lastName: 'Brouwer',
    attendees: [
      person('Fenna Brouwer', 'pupil'),
      person('Anke Brouwer', 'guardian'),
      person('Koen Schipper', 'school'),
      person('mevrouw El Amrani', 'school'),
    ],
  }

  it('are named when they are of somebody at the table, in any case', () => {
    expect(namesAboutPupil('Fenna laat het zien aan meneer SCHIPPER', pupil)).toEqual(['Koen Schipper'])
    expect(namesAboutPupil('De film van Fenna Brouwer', pupil)).toEqual([])
    expect(namesAboutPupil('Anke belt', pupil)).toEqual(['Anke Brouwer'])
    expect(namesAboutPupil('Koens lijst ligt klaar', pupil)).toEqual(['Koen Schipper'])
    expect(namesAboutPupil('Vraag het mevrouw Amrani', pupil)).toEqual(['mevrouw El Amrani'])
    expect(namesAboutPupil('Mevrouw vraagt het', pupil)).toEqual([])
  })

  it('hold the pupil too in the anonymous mode', () => {
    expect(namesAboutPupil('Het doel van Fenna', { ...pupil, isAnonymous: true })).toEqual(['Fenna'])
    expect(namesAboutPupil('Het doel', { ...pupil, isAnonymous: true })).toEqual([])
  })
})

describe('rule 213: the names a driegesprek knows', () => {
  it('are those of circles, class list, chair and note-taker, each once', () => {
    const { setup } = evening({
      classList: 'Visser, Sanne\nYusuf Demir',
      chair: 'Roos Kok',
      noteTaker: 'Yusuf Demir',
    }).circle('students', {
      people: [{ id: participantId('a'), name: 'Lotte van Rijn', role: '', isPresent: true }],
    }).state
    const names = ['Lotte van Rijn', 'Visser Sanne', 'Yusuf Demir', 'Roos Kok']
    expect(namesOfEvening(setup)).toEqual(names)
    expect(knownNames({ setup, pupil: null })).toEqual(names)
  })
})
