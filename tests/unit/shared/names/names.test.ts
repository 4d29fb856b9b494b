import { namesOfList } from '@shared/names/class-list'
import { findNames, namesIn, shareName } from '@shared/names/find-names'
import { looksLikeNames } from '@shared/names/look-like-names'
import { replaceNames } from '@shared/names/replace-names'
import { describe, expect, it } from 'vitest'

describe('rules 44 and 210: a text that names somebody is pointed out', () => {
  const names = ['Amélie Dorssers', 'Gülay Aksoy', 'Lotte van Rijn', 'Ö', 'Ngọc Hân', 'Bo Smit', 'Koen Oß']

  it.each([
    ['Waarom doet AMELIE dat?', 'Amélie Dorssers'],
    ['Wat vindt gu\u0308lay?', 'Gülay Aksoy'],
    ['Mag Rijn ook mee?', 'Lotte van Rijn'],
    ['En Ngoc dan?', 'Ngọc Hân'],
    ['Wie vond Koens fiets?', 'Koen Oß'],
    ['Is dat Bo’s boek?', 'Bo Smit'],
    ['Hoort dit bij LOTTES groep?', 'Lotte van Rijn'],
  ])('%s', (text, name) => {
    expect(namesIn(text, names)).toEqual([name])
  })

  it.each(['Komt dat van thuis?', 'Hoe gaat het?', 'Staat dat bij het bos?', 'Koensen?', 'Van wie?'])(
    'is silent at: %s',
    (text) => {
      expect(namesIn(text, names)).toEqual([])
    },
  )

  it.each([
    ['Yıldız', 'yildiz'],
    ['Łukasz', 'LUKASZ'],
    ['Bjørn', 'Bjorn'],
    ['Đức', 'duc'],
    ['Weiß', 'weiss'],
    ['Mæla', 'maela'],
    ['Cœuret', 'Coeuret'],
    ['İnci', 'inci'],
    ['N’Diaye', 'Ndiaye'],
    ["O'Brien", 'obrien'],
    ['Anne-Marie', 'Annemarie'],
    ['Fenna', 'Fen\u00adna'],
  ])('%s is named by %s, and the other way round', (name, typed) => {
    expect(namesIn(`Zegt ${typed} dat?`, [name])).toEqual([name])
    expect(namesIn(`Zegt ${name} dat?`, [typed])).toEqual([typed])
  })

  it('an ü can be written as ue', () => {
    expect(namesIn('Zegt Mueller dat?', ['Jan Müller'])).toEqual(['Jan Müller'])
  })

  it('an s at the end says whose, and is no name two people share', () => {
    expect(shareName('Anke Brouwer', 'van Brouwer')).toBe(true)
    expect(shareName('Anke Brouwers', 'Brouwer')).toBe(false)
    expect(shareName('Koen van Dam', 'van')).toBe(false)
  })
})

const instead = (text: string, ...people: [string, string][]) =>
  replaceNames(
    text,
    people.map(([name, by]) => ({ name, by })),
  )

describe('rules 79, 211 and 212: what is said instead of a name', () => {
  const pupil = ['Fenna van ’t Hof', 'de leerling'] as [string, string]

  it.each([
    ['Zoë', 'Zoe houdt van tekenen.', 'De leerling houdt van tekenen.'],
    ['Fenna van ’t Hof', 'In ’t weekend leest Fenna graag.', 'In ’t weekend leest de leerling graag.'],
    ['Fenna van ’t Hof', "Fenna van 't Hof en ’t hof", 'De leerling en ’t hof'],
    [
      'Mila uit den Boogaard',
      'Mila gaat uit school, uit den Boogaard ook.',
      'De leerling gaat uit school, de leerling ook.',
    ],
    ['Mila Vos', 'Een vos. Vos komt. Mila Vos ook.', 'Een vos. Vos komt. De leerling ook.'],
    ['Koen van Dijkema', 'Het rapport van Dijkema', 'Het rapport van de leerling'],
    ['王小明', '我觉得王小明很好', '我觉得de leerling很好'],
    ['Ijsbrand', 'Ijsbrands fiets. ijsbrand fietst', 'De leerlings fiets. De leerling fietst'],
    ['Noor', 'ik zag noor', 'ik zag noor'],
    ['Noor', ' Noor ', ' de leerling '],
  ])('of %s, in „%s”', (name, text, out) => {
    expect(instead(text, [name, 'de leerling'])).toBe(out)
  })

  it('a title goes with the name it belongs to, and stays with another', () => {
    const mother = ['mevrouw El Amrani', 'moeder'] as [string, string]
    expect(instead('Mevrouw Bakker belt mevrouw El Amrani. Mw. El Amrani komt.', pupil, mother)).toBe(
      'Mevrouw Bakker belt moeder. Moeder komt.',
    )
  })

  it('who shares a surname: the pupil goes first, behind a title a parent', () => {
    const family: [string, string][] = [
      ['Fenna Brandsma', 'de leerling'],
      ['Anke Brandsma', 'moeder'],
    ]
    expect(instead('Bij Brandsma zag Anke Brandsma dat mevrouw Brandsma kwam.', ...family)).toBe(
      'Bij de leerling zag moeder dat moeder kwam.',
    )
    expect(instead('En meneer Brandsma?', ...family, ['Tom Brandsma', 'vader'])).toBe('En …?')
  })

  it('a name that may be a word is found, for a person to look at', () => {
    const sureOf = (text: string, name: string) => findNames(text, [name]).map(({ isSure }) => isSure)
    expect(sureOf('Bakker komt', 'Anke Bakker')).toEqual([false])
    expect(sureOf('de bakker komt', 'Anke Bakker')).toEqual([])
    expect(sureOf('Anke Bakker komt', 'Anke Bakker')).toEqual([true])
    expect(sureOf('ik zag noor', 'Noor')).toEqual([false])
    expect(sureOf('Le komt', 'Le')).toEqual([false])
    expect(sureOf('le monde', 'Le')).toEqual([])
    expect(sureOf('iemand ziek was', 'Łucja Wąs')).toEqual([])
  })
})

describe('rule 213: names of people who are not at the table', () => {
  it.each([
    ['Waarom moet Sjors altijd nablijven?', ['Sjors']],
    ['Mohammed moet nablijven. Daan ook?', ['Mohammed', 'Daan']],
    ['Wat zegt Anneke Peetersen daarvan?', ['Anneke Peetersen']],
    ['Waarom geeft meneer Wubbels zo veel op?', ['Wubbels']],
  ])('signals %s', (text, names) => {
    expect(looksLikeNames(text, [])).toEqual(names)
  })

  it.each([
    'Waarom is Nederlands zo lang op Magister?',
    'Ik vraag: „Wanneer dan wel?” Hoe gaat dat op HAVO 3?',
    'Wat doet U met Kerst?\nHoe lang?',
    'WAAROM IS HET ZO LAAT?',
    'Kan dat in de Chromebook? (Of niet)',
    '<b>nu</b> Mag dit ook? 😀 Wat maakt het leuk?',
  ])('is silent at: %s', (text) => {
    expect(looksLikeNames(text, [])).toEqual([])
  })

  it('leaves out who is known already', () => {
    expect(looksLikeNames('Vraag Sjors en Fenna', ['Fenna Brouwer'])).toEqual(['Sjors'])
  })

  it('reads a class list as it is pasted', () => {
    const list =
      'Nr\tNaam\tKlas\n1\tBrouwer, Fenna\t2B\n2. Yusuf Demir\n\n- Anna de Wit;a.dewit@school.nl\r\nYusuf Demir'
    expect(namesOfList(list)).toEqual(['Brouwer Fenna', 'Yusuf Demir', 'Anna de Wit'])
    expect(namesOfList(' \n\t')).toEqual([])
  })
})
