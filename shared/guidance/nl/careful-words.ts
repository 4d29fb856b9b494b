import type { CarefulKind } from '../guidance-types'

/** Words that stand alone; one that ends in `*` may go on, as „diagnose*” in „diagnoses”. */
export const CAREFUL_WORDS: Readonly<Record<CarefulKind, readonly string[]>> = {
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
