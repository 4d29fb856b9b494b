import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { words } from '../../../scripts/driver/words'
import { readScenario } from '../../../scripts/replay/format'
import { lookingBackIn, ownMinutes, readPupilScenario } from '../../../scripts/replay/pupil/format'
import {
  authorityIn,
  doersIn,
  kindOf,
  labelOf,
  livesApart,
  type Named,
  named,
  nthOf,
  whoAre,
  whoIs,
} from '../../../scripts/replay/pupil/people'

const ROOT = resolve(__dirname, '../../..')

const file = (name: string) =>
  JSON.parse(readFileSync(resolve(ROOT, 'resources/scenarios', `${name}.json`), 'utf8')) as Record<string, unknown>
const why = (read: object) => ('why' in read ? read.why : 'ok')

describe('a file about a pupil', () => {
  const fenna = file('gesprek-fenna')
  const read = (change: object) => readPupilScenario(JSON.stringify({ ...fenna, ...change }))

  it.each([
    ['leerling met moeder', 'pupil', null],
    ['ouder met gezag', 'guardian', true],
    ['ouder met gezag, apart adres', 'guardian', true],
    ['apart adres, zonder gezag', 'guardian', false],
    ['moeder', 'guardian', null],
    ['pleegvader, tolk', 'interpreter', null],
    ['gezag; tolk voor zichzelf', 'guardian', true],
    ['tolk Arabisch', 'interpreter', null],
    ['schoolarts (extern)', 'external', null],
    ['tante, meegekomen', 'companion', null],
    ['mentor van de leerling', 'school', null],
    ['leerlingbegeleider', 'school', null],
    ['gespreksleider, zorgcoördinator', 'school', null],
    ['', 'school', null],
  ])('the role „%s” is %s, authority %s', (rol, kind, authority) => {
    expect([kindOf(rol), authorityIn(rol)]).toEqual([kind, authority])
  })

  it('„apart adres” stands anywhere, alone or together with other words', () => {
    for (const rol of ['apart adres', 'ouder, Apart Adres', 'vader met gezag apart  adres'])
      expect(livesApart(rol)).toBe(true)
    expect(livesApart('adres apart opgeven')).toBe(false)
  })

  it('takes every result the format knows, and empty texts where the app allows them', () => {
    const { evaluatie, leerling, schoolThuis, contact } = fenna as Record<string, Record<string, unknown>>
    const statuses = ['behaald', 'deels behaald', 'niet', 'niet behaald', 'weet niet']
    for (const status of statuses)
      expect(why(read({ evaluatie: { ...evaluatie, resultaten: [{ nr: 1, status, vervolg: '' }] } })), status).toBe(
        'ok',
      )
    expect(why(read({ evaluatie: { ...evaluatie, resultaten: [{ nr: 1, status: 'bijna' }] } }))).toContain('status')
    const empty = {
      plaats: '',
      aanleiding: '',
      doel: '',
      doelenGesprek: { school: '', ouders: '', leerling: '' },
      leerling: { ...leerling, klas: '', leeftijd: '' },
      schoolThuis: { ...schoolThuis, overeenkomst: '', verschil: '', helpt: '', helptNiet: '', uitzonderingen: [''] },
      sterkePunten: [],
      zorgen: [{ door: 'school', waar: 'school', tekst: 'Iets', sinds: '' }],
      verklaringen: [{ actor: 'school', oorzaak: 'Iets', oplossing: '' }],
      contact: { ...contact, vorm: '', aan: [''] },
      afspraken: (fenna['afspraken'] as object[]).map((one) => ({
        ...one,
        ...{ wie: '', wat: '', waar: '', start: '', einde: '', meten: '', hulp: '' },
      })),
      evaluatie: { ...evaluatie, gepland: '', vervolg: '' },
    }
    expect(why(read(empty))).toBe('ok')
    expect(read({ afspraken: [], evaluatie: { ...evaluatie, resultaten: [] } })).toMatchObject({
      scenario: { afspraken: [] },
    })
  })

  it('any whole minutes are shared out in proportion, and together they are the total', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1440 }), (total) => {
        expect(why(read({ duurMinuten: total }))).toBe('ok')
        const shares = Object.values(ownMinutes(total) as Record<string, number>)
        expect(shares.reduce((sum, one) => sum + one, 0)).toBe(total)
        expect(Math.max(...shares)).toBeLessThanOrEqual(240)
        expect(
          shares.every((one, place) => Math.abs(one - ([5, 10, 10, 7, 7, 5, 10, 6][place] ?? 0) * (total / 60)) < 1),
        ).toBe(true)
      }),
    )
    expect(why(read({ duurMinuten: 12.5 }))).toContain('hele minuten')
  })

  it('of two people with one name the role tells which, and each is somebody else', () => {
    const people: Named[] = [
      { naam: 'Noor Bakker', rol: 'leerling' },
      { naam: 'Noor Bakker', rol: 'moeder met gezag, apart adres' },
      { naam: 'Piet Bakker', rol: 'vader zonder gezag' },
    ]
    expect(whoIs(people, 'Noor Bakker (moeder)')).toEqual({ index: 1, isSure: true })
    expect(whoIs(people, 'Piet')).toEqual({ index: 2, isSure: true })
    expect(whoIs(people, 'Noor')?.isSure).toBe(false)
    expect(whoIs(people, 'Iemand')).toBeNull()
    expect(whoAre(people, ['Noor Bakker', 'Noor Bakker', 'Piet Bakker (krijgt het verslag)'])).toEqual([0, 1, 2])
    expect(people.map((_, index) => labelOf(people, index))).toEqual([
      'Noor Bakker (leerling)',
      'Noor Bakker (moeder met gezag, apart adres)',
      'Piet Bakker',
    ])
    expect(doersIn('Noor Bakker (moeder) en Piet, de vakdocenten', people)).toMatchObject({
      places: [1, 2],
      inWoorden: 'de vakdocenten',
    })
    expect(doersIn('Noor', people)).toMatchObject({ places: [], inWoorden: 'Noor' })
    expect([0, 1, 2].map((index) => nthOf(people, index))).toEqual([0, 1, 0])
    const evaluatie = { aanwezig: ['Noor Bakker (moeder)'], afwezig: ['Noor Bakker'], oordeelGesprek: { Noor: 4 } }
    expect(lookingBackIn({ deelnemers: people, evaluatie })).toEqual({
      present: [1],
      absent: [0],
      marks: [{ key: 'Noor', index: 0 }],
    })
  })

  it('every mention of somebody who is there is found, whatever the names', () => {
    const name = fc.constantFrom('Noor', 'Noor Bakker', 'Ali Demir', 'Ali', 'José (Pepe) Ruiz', 'مريم', 'X')
    const person = fc.record({ naam: name, rol: fc.constantFrom('leerling', 'moeder met gezag', 'mentor', '') })
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 6 }), (people) => {
        const all = people.map(({ naam }) => naam)
        const found = whoAre(people, all) as number[]
        expect(new Set(found).size).toBe(people.length)
        expect(found.map((index) => people[index]?.naam)).toEqual(all)
        for (const { naam } of people) {
          const present = named(words('pupil:people.present', { name: naam }))
          expect(`Aanwezig: ${naam}`).toMatch(present)
          expect(`Aanwezig: ${naam} (moeder)`).toMatch(present)
          expect(`Aanwezig: ${naam}x`).not.toMatch(present)
        }
      }),
    )
  })

  it('who is named and not there, and an agreement that is not there, are said', () => {
    const { evaluatie } = fenna as { evaluatie: object }
    expect(why(read({ evaluatie: { ...evaluatie, aanwezig: ['Iemand Anders'] } }))).toContain('noemt Iemand Anders')
    expect(why(read({ evaluatie: { ...evaluatie, oordeelGesprek: { Iemand: 3 } } }))).toContain('noemt Iemand')
    expect(why(read({ evaluatie: { ...evaluatie, resultaten: [{ nr: 9, status: 'niet' }] } }))).toContain('afspraak 9')
  })
})

describe('a driegesprek file', () => {
  const evening = file('driegesprek-huiswerk')
  const read = (change: object) => readScenario(JSON.stringify({ ...evening, ...change }))
  const plan = evening['schemaMinuten'] as Record<string, number>

  it('takes any whole minutes, and the ready-made lesuur with its part of a minute', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 240 }), { minLength: 7, maxLength: 7 }), (minutes) => {
        const schemaMinuten = Object.fromEntries(Object.keys(plan).map((part, place) => [part, minutes[place]]))
        expect(why(read({ schemaMinuten }))).toBe('ok')
      }),
    )
    const lesson = { opening: 4, kringgesprek: 6, vragenronde: 5, wissel: 1, reactieLeerlingen: 2, vervolg: 4 }
    expect(why(read({ schemaMinuten: { ...lesson, samenvattingPerKring: 1.67 } }))).toBe('ok')
    expect(why(read({ schemaMinuten: { ...plan, opening: 7.5 } }))).toContain('hele minuten')
  })

  it('takes equal names, empty texts and lists, and every action of the format', () => {
    const deelnemers = ['a', 'b'].map((id) => ({ id, naam: 'Mohammed El Idrissi', kring: 'ouders' }))
    const vragen = [{ id: 'v1', voorKring: 'leerlingen', vanKring: 'ouders', tekst: '' }]
    const acts = [
      { actie: 'stap', naar: 'opening' },
      { actie: 'afwezig', wie: ['a'] },
      { actie: 'aanwezig', wie: ['a', 'b'] },
      { actie: 'post-its', ids: [] },
      { actie: 'samenvoegen', ids: [] },
      { actie: 'kies', ids: ['v1'] },
      { actie: 'vraag', id: 'v1' },
      { actie: 'antwoord', id: 'v1', tekst: '', afloop: 'deels' },
      { actie: 'pauze' },
      { actie: 'verder' },
      { actie: 'hulpvraag' },
      { actie: 'opbrengst', kring: 'ouders', punten: [''] },
      { actie: 'reactie', tekst: '' },
      { actie: 'vervolg', punten: [{ wat: '', wie: '', wanneer: '' }, { wat: 'Iets' }] },
      { actie: 'einde' },
    ]
    const acties = acts.map((one) => ({ seconde: 0, klok: '19:30:00', ...one }))
    const empty = { school: '', plaats: '', voorzitter: '', notulist: '' }
    expect(why(read({ ...empty, deelnemers, vragen, acties }))).toBe('ok')
    expect(why(read({ acties: [{ ...acties[1], wie: ['z'] }] }))).toContain('noemt z')
  })
})
