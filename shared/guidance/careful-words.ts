export const CAREFUL_KINDS = ['health', 'label'] as const
/** `health`: a word about body or mind. `label`: a word that judges instead of telling what is seen. */
export type CarefulKind = (typeof CAREFUL_KINDS)[number]

/** A word to think about twice, as it stands in the text. */
export interface CarefulWord {
  readonly kind: CarefulKind
  readonly word: string
}

/** Words that stand alone; one that ends in `*` may go on, as „diagnose*” in „diagnoses”. */
const WORDS: Readonly<Record<CarefulKind, readonly string[]>> = {
  health: [
    ...['medicatie*', 'medicijn*', 'pillen', 'ritalin*', 'concerta', 'methylfenidaat', 'dosering*'],
    ...['diagnose*', 'gediagnosticeerd*', 'syndroom', 'stoornis*', 'gedragsstoornis*', 'angststoornis*'],
    ...['adhd*', 'add', 'autis*', 'asperger*', 'pddnos', 'pdd-nos', 'odd', 'ptss', 'trauma*', 'tourette*'],
    ...['dyslexie', 'dyslectisch*', 'dyscalculie', 'depressie*', 'depressief', 'depressieve', 'burn-out', 'burnout'],
    ...['eetstoornis*', 'anorexia', 'boulimia', 'zelfbeschadig*', 'suïcid*', 'suicid*', 'zelfmoord*'],
    ...['ziekenhuis*', 'huisarts*', 'psycholoog*', 'psychiat*', 'psychisch*', 'therap*', 'ggz', 'jeugdarts*'],
    ...['ziek', 'zieke', 'ziekte*', 'epilepsie', 'diabetes', 'suikerziekte', 'astma', 'allergi*', 'kanker', 'migraine'],
    ...['buikpijn', 'hoofdpijn', 'rugpijn', 'paniekaanval*', 'hyperventil*', 'zwanger*', 'handicap*', 'gehandicapt*'],
    ...['verslaafd*', 'verslaving*', 'blowt', 'blowen', 'drugs', 'alcohol*', 'iq'],
  ],
  label: [
    ...['lui', 'luie', 'luiheid', 'dom', 'domme', 'brutaal', 'brutale', 'agressief', 'agressieve', 'slordig*'],
    ...['ongemotiveerd*', 'onhandelbaar', 'onhandelbare', 'onwillig*', 'asociaal', 'asociale', 'hopeloos', 'hopeloze'],
    ...['lastig', 'lastige', 'vervelend*', 'verwend*', 'manipulatief', 'manipulatieve', 'leugenaar', 'liegt', 'gemeen'],
    ...['onverschillig*', 'ongeïnteresseerd*', 'ongehoorzaam', 'ongehoorzame', 'zwakke leerling', 'probleemkind*'],
    ...['probleemgezin*', 'probleemleerling*', 'aansteller', 'aandachttrekker*', 'pester', 'dader', 'gestoord', 'raar'],
    ...[
      'kan niet',
      'kan niks',
      'kan niets',
      'wil niet',
      'werkt nooit',
      'doet nooit',
      'luistert nooit',
      'altijd te laat',
    ],
  ],
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function pattern(kind: CarefulKind): RegExp {
  const forms = WORDS[kind].map((word) => {
    const isOpen = word.endsWith('*')
    const words = (isOpen ? word.slice(0, -1) : word).split(' ').map(escaped).join('\\s+')
    return isOpen ? `${words}[\\p{L}\\p{M}]*` : words
  })
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu')
}

const PATTERNS: readonly (readonly [CarefulKind, RegExp])[] = CAREFUL_KINDS.map((kind) => [kind, pattern(kind)])

/**
 * The words of a text to think about twice before others read it, each once: words about health, then words
 * that judge (docs/domain.md, rule 80). Any case, composed or decomposed. A hint, never a block.
 */
export function carefulWords(text: string): CarefulWord[] {
  const plain = text.normalize('NFC')
  return PATTERNS.flatMap(([kind, words]) => {
    const found = [...plain.matchAll(words)].map(([word]) => word.replace(/\s+/g, ' '))
    const first = found.filter((word, place) => found.findIndex((other) => isSame(other, word)) === place)
    return first.map((word) => ({ kind, word }))
  })
}

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()
