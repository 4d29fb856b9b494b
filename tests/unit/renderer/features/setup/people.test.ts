import { namesText, peopleFrom } from '@renderer/features/setup/people'
import { describe, expect, it } from 'vitest'
import { participantId } from '../../../../support/builders'

const counter = () => {
  let count = 0
  return () => participantId(`new-${++count}`)
}
const person = (id: string, name: string, isPresent = true) => ({ id: participantId(id), name, role: '', isPresent })
const before = [person('a', 'Jan'), person('b', 'Jan', false), person('c', 'Ý')]

describe('the people of a circle, one name a line', () => {
  it('become lines and back the same people', () => {
    expect(namesText(before)).toBe('Jan\nJan\nÝ')
    expect(peopleFrom(namesText(before), before, counter())).toEqual(before)
  })

  it('stay who they are when a name is put in between or the order changes', () => {
    expect(peopleFrom('Ý\nNieuw\nJan', before, counter()).map((one) => one.id)).toEqual(['c', 'new-1', 'a'])
  })

  it('are kept as typed, and empty lines are nobody', () => {
    expect(peopleFrom(' Jan \n\n  \nĲsbrand\nسمير', [], counter()).map((one) => one.name)).toEqual([
      ' Jan ',
      'Ĳsbrand',
      'سمير',
    ])
  })

  it.each([
    ['Daan, Esra, Finn', ['Daan', 'Esra', 'Finn']],
    ['Daan; Esra ;Finn', ['Daan', 'Esra', 'Finn']],
    ['Daan, Esra en Finn', ['Daan', 'Esra', 'Finn']],
    ['Daan en Esra\nFinn', ['Daan', 'Esra', 'Finn']],
    ['Daan,\n,Esra,,\n,', ['Daan', 'Esra']],
    ['Henk van den Berg', ['Henk van den Berg']],
    ['Enrico Menken', ['Enrico Menken']],
    ['أمينة, ليلى', ['أمينة', 'ليلى']],
  ])('%j is %j', (text, names) => {
    expect(peopleFrom(text, [], counter()).map((one) => one.name)).toEqual(names)
  })

  it('can be three with the same name', () => {
    const three = peopleFrom('Jan\nJan\nJan', before, counter())
    expect(three.map((one) => one.id)).toEqual(['a', 'b', 'new-1'])
  })
})
