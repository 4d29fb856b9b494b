/** What was said about Fenna: area, who, where, words. */
export const FENNA_STRENGTHS = [
  ['attainment', 'school', 'school', 'Wiskunde 8,1 gemiddeld; legt in tweetallen stappen helder uit.'],
  ['work_attitude', 'school', 'school', 'Levert schriftelijk werk altijd op tijd in, ook lange opdrachten.'],
  ['work_attitude', 'parents', 'home', 'Maakt op zondag zelf haar weekplanning op een kladblok.'],
  ['cognition', 'school', 'school', 'Ziet verbanden tussen bronnen die anderen missen.'],
  ['social_emotional', 'parents', 'home', 'Neemt bij haar drie jongere neefjes de leiding en blijft geduldig.'],
  ['social_emotional', 'pupil', 'school', 'Met Isa en Roos durf ik wel wat te zeggen.'],
  ['creative', 'pupil', 'home', 'Ik maak filmpjes: tekenen, stem inspreken, monteren.'],
  ['creative', 'school', 'school', 'Haar stop-motion bij beeldend werd als voorbeeld aan de klas getoond.'],
  ['physical', 'parents', 'elsewhere', 'Zwemt twee keer per week bij de reddingsbrigade, diploma 4.'],
  ['interests', 'pupil', 'home', 'Ik weet veel van diepzeedieren en van filmmontage.'],
] as const

/** Who, where, words, since when. */
export const FENNA_CONCERNS = [
  [
    'school',
    'school',
    'Bij drie presentaties zei Fenna op de dag zelf dat ze niet kon; cijfer staat open bij drie vakken.',
    'september',
  ],
  ['school', 'school', 'In groepjes van vier of meer schrijft ze wel, maar spreekt ze bijna niet.', ''],
  ['parents', 'home', 'De avond voor een presentatie heeft ze buikpijn en wil ze niet eten.', ''],
  ['pupil', 'school', 'In oktober werd er gelachen toen ik een woord verkeerd zei. Iemand filmde het.', ''],
] as const

/** With whom it lies, the cause, what could help. */
export const FENNA_EXPLANATIONS = [
  ['pupil', 'Is bang om opnieuw uitgelachen of gefilmd te worden', 'Eerst opnemen, dan klein publiek, dan meer'],
  [
    'parents',
    'Melden haar soms ziek op zo’n dag om de spanning weg te nemen',
    'Niet ziek melden, wel de mentor appen zodat plan B geldt',
  ],
  [
    'school',
    'Geen vaste regel over telefoons tijdens presentaties; beurten worden op de dag zelf bepaald',
    'Telefoons in de tas, volgorde een week vooraf bekend',
  ],
] as const

/** The three agreements; `strengths` are places in the list above. */
export const FENNA_AGREEMENTS = [
  {
    id: 'agreement-1',
    doers: ['fenna'],
    who: '',
    what: 'Neemt haar presentatie over de diepzee op als film van 3 minuten en laat die zien aan Isa, Roos en meneer Schipper; ze beantwoordt één vraag per persoon.',
    whereWhen: 'lokaal 2.04, dinsdag 7e uur',
    startDate: '2026-02-10',
    endDate: '2026-03-03',
    successSign: 'Film getoond en drie vragen beantwoord: ja/nee',
    support: 'Nadia Chaouki leent een microfoon uit; Fenna mag een kaartje met drie steekwoorden houden',
    strengths: [7, 10],
  },
  {
    id: 'agreement-2',
    doers: ['koen'],
    who: 'de vakdocenten van 2A',
    what: 'Telefoons zitten bij elke presentatie in de tas en de volgorde van beurten hangt een week vooraf in het lokaal.',
    whereWhen: 'alle lessen van 2A',
    startDate: '2026-02-09',
    endDate: '2026-03-24',
    successSign: 'Mentor vraagt elke vrijdag aan twee leerlingen of het zo ging; telt ja/nee',
    support: 'Teamleider meldt het in de weekmail',
    strengths: [],
  },
  {
    id: 'agreement-3',
    doers: ['anke', 'willem'],
    who: '',
    what: 'Laten Fenna de avond ervoor één keer oefenen voor haar neefjes of voor de camera, vragen niet naar het cijfer, en appen de mentor als de spanning te hoog is. Ze melden haar die dag niet ziek.',
    whereWhen: 'thuis',
    startDate: '2026-02-10',
    endDate: '2026-03-24',
    successSign: 'Aantal presentatiedagen aanwezig; Fenna geeft oefenen een cijfer van 1 tot 5',
    support: 'Mentor belt op dinsdag na de eerste film',
    strengths: [5, 7],
  },
] as const

/** The other texts of the meeting, and of the talk that looked back on it. */
export const FENNA_TEXTS = {
  reason:
    'Fenna heeft dit jaar drie van de vier presentaties niet gehouden en werkt in groepjes van vier of meer bijna niet mee.',
  aims: {
    school: 'Begrijpen wanneer presenteren wel lukt en samen een eerste stap afspreken.',
    parents: 'Weten of dit haar overgang in gevaar brengt.',
    pupil: 'Dat het niet elke les over mij gaat.',
  },
  fields: {
    alike: 'Op beide plekken werkt ze graag voor en bereidt ze zich goed voor.',
    different: 'Thuis praat ze vrij en leidt ze anderen; op school spreekt ze alleen in tweetallen.',
    exceptions: 'Tweetal bij wiskunde\nStop-motion met haar eigen stem bij beeldend',
    helps: 'Klein publiek dat ze zelf kiest, en vooraf iets kunnen oefenen of opnemen.',
    hinders: 'Onverwacht naar voren moeten en telefoons in de klas tijdens een presentatie.',
    goal: 'Vóór de meivakantie houdt Fenna bij twee vakken een presentatie voor een publiek dat ze stap voor stap groter maakt.',
  },
  followUp: {
    date: '2026-03-24',
    time: '15:45',
    contactForm: 'korte mail op vrijdag van mentor aan ouders, cc Fenna',
    contactTo: 'Anke Brouwer-Jansma en Willem Brouwer',
  },
  results: [
    [
      'agreement-1',
      'reached',
      'Film getoond op 24 februari; vijf vragen beantwoord in plaats van drie.',
      'Zelf het publiek kiezen.',
      '',
    ],
    [
      'agreement-2',
      'partly',
      'Telefoons: 5 van de 6 weken. Volgorde vooraf: bij twee vakken vergeten.',
      'Weekmail.',
      'Volgorde wordt vast punt in de planner van 2A.',
    ],
    ['agreement-3', 'reached', 'Aanwezig op beide dagen; oefenen kreeg een 4.', 'Neefjes als publiek.', ''],
  ],
  ratings: [
    ['fenna', 4],
    ['anke', 5],
    ['koen', 4],
  ],
  nextStep: 'Presentatie van twee minuten, live, voor zes klasgenoten naar keuze.',
} as const
