import fc from 'fast-check'

/** People of many scripts, none of whose names is a Dutch word; `said` is a part that is used alone. */
const PEOPLE = [
  { name: 'Zoë Brandsma', said: 'Zoë' },
  { name: 'René d’Angelo', said: 'd’Angelo' },
  { name: "Beatrice D'Angelo", said: "D'Angelo" },
  { name: 'Aminata N’Diaye', said: 'N’Diaye' },
  { name: "Sean O'Brien", said: "O'Brien" },
  { name: 'Çağla Yıldız', said: 'Yıldız' },
  { name: 'İrem Işık', said: 'İrem' },
  { name: 'Łukasz Wójcik', said: 'Łukasz' },
  { name: 'Bjørn Østergård', said: 'Østergård' },
  { name: 'Heike Strauß', said: 'Strauß' },
  { name: 'Anne-Marie Çelik-Özdemir', said: 'Anne-Marie' },
  { name: 'Fenna van ’t Wijnsema', said: 'Wijnsema' },
  { name: 'mevrouw El Amrani', said: 'Amrani' },
  { name: 'Đức Nguyễn', said: 'Nguyễn' },
  { name: 'Иван Петренко', said: 'Петренко' },
  { name: 'Ελένη Παππά', said: 'Ελένη' },
  { name: 'نور الحسيني', said: 'الحسيني' },
  { name: 'נועה לוי', said: 'נועה' },
  { name: '王小明', said: '小明' },
  { name: '佐藤さくら', said: '佐藤さくら' },
  { name: '김민수', said: '민수' },
  { name: 'อรุณี', said: 'อรุณี' },
] as const

const UNSEEN = ['\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff', '\u200e']
const QUOTES = ["'", '’', '‘', 'ʼ', '´', '`', '′']
const DASHES = ['-', '‐', '‑', '–', '−']

/** A name as it may be typed: other quotes and dashes, marks left out, another form, another case, unseen signs inside. */
export interface Spelling {
  readonly quote: string
  readonly dash: string
  readonly hasMarks: boolean
  readonly form: 'NFC' | 'NFD' | 'NFKC'
  readonly letters: 'as is' | 'upper' | 'lower' | 'Turkish upper'
  readonly unseen: string
  readonly at: number
}

export const anySpelling: fc.Arbitrary<Spelling> = fc.record({
  quote: fc.constantFrom(...QUOTES),
  dash: fc.constantFrom(...DASHES),
  hasMarks: fc.boolean(),
  form: fc.constantFrom('NFC', 'NFD', 'NFKC'),
  letters: fc.constantFrom('as is', 'upper', 'lower', 'Turkish upper'),
  unseen: fc.constantFrom('', ...UNSEEN),
  at: fc.nat(20),
})

/** Marks that one leaves out when typing; the vowel signs of Thai are no such marks. */
const withoutMarks = (text: string) => text.normalize('NFD').replace(/\p{Script=Inherited}/gu, '')

/** The name written in this way. */
export function spelt(name: string, { quote, dash, hasMarks, form, letters, unseen, at }: Spelling): string {
  const cases = {
    'as is': (text: string) => text,
    upper: (text: string) => text.toUpperCase(),
    lower: (text: string) => text.toLowerCase(),
    'Turkish upper': (text: string) => text.toLocaleUpperCase('tr'),
  }
  const signs = name.replace(/['’]/gu, quote).replace(/-/gu, dash)
  const text = cases[letters](hasMarks ? signs : withoutMarks(signs)).normalize(form)
  const points = [...text]
  const place = 1 + (at % Math.max(1, points.length - 1))
  return [...points.slice(0, place), unseen, ...points.slice(place)].join('')
}

/** Somebody of another script, or a made-up name of letters of Europe, whole or by one part. */
export const anyPerson: fc.Arbitrary<{ readonly name: string; readonly said: string }> = fc.oneof(
  fc.constantFrom(...PEOPLE),
  fc.constantFrom(...PEOPLE).map(({ name }) => ({ name, said: name })),
  fc
    .array(fc.constantFrom(...'abdefghijklmnoprstuvzáçéëíñöşüłøđžšćęåæ'), { minLength: 6, maxLength: 10 })
    .map((letters) => `Q${letters.join('')}`)
    .map((name) => ({ name, said: name })),
)

const WORDS =
  'van de der den het ’t te in uit op voor bij tot en met mevrouw meneer juf meester opa oma vader moeder mentor tolk leerling ik wij ' +
  'gaat komt werkt leest school huis week weekend graag samen huiswerk bakker vos bos hof boer koning jong wit groot dijk berg meer'

/** An ordinary Dutch sentence: particles, titles, roles, and words that are surnames too, without any name. */
export const anySentence: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...WORDS.split(' ')), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '))
  .map((text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`)

/** People whose names are full of particles, titles and words. */
export const WORDY_PEOPLE = [
  'Fenna van ’t Hof',
  'Mila uit den Boogaard',
  'mevrouw El Amrani',
  'meneer De Groot',
  'Anke Bakker',
  'Jan Vos',
  'Tom van den Berg',
  'Sem de Jong',
  'Ali van der Meer',
  'juf Riet',
  'Ben de Wit',
  'oma van Fenna',
] as const
