export const start = {
  newMeeting: 'Nieuw gesprek',
  meetings: 'Gesprekken',
  none: 'Nog geen gesprekken. Kies links een vorm.',
  status: { prepared: 'voorbereid', running: 'nog bezig', ended: 'afgesloten' },
  noTheme: 'Nog geen thema',
  noClass: 'Nog geen klas',
  otherMeetings: 'Andere gesprekken',
  people: '{{students}} leerlingen, {{parents}} ouders en {{teachers}} docenten',
  open: 'Open',
  openNamed: 'Open {{theme}}',
  when: '{{date}}, {{time}}',
  rebuilt_one: 'Eén gesprek is hersteld uit het logboek. Er is niets verloren.',
  rebuilt_other: '{{count}} gesprekken zijn hersteld uit het logboek. Er is niets verloren.',
  wasDamaged: 'De werkkopie was beschadigd en is opnieuw gemaakt uit het logboek. De oude bestanden zijn bewaard.',
  healed_one: 'Eén gesprek was beschadigd. Het is hersteld uit een kopie. Het oude bestand is bewaard.',
  healed_other: '{{count}} gesprekken waren beschadigd. Ze zijn hersteld uit kopieën. De oude bestanden zijn bewaard.',
  partial_one: 'Van één gesprek is het laatste stuk niet te lezen. De rest kan open. Het bestand is bewaard.',
  partial_other:
    'Van {{count}} gesprekken is het laatste stuk niet te lezen. De rest kan open. De bestanden zijn bewaard.',
  forked_one:
    'Van één gesprek zijn er meer lezingen: het is op twee plekken verder gegaan. Ze zijn allemaal bewaard en staan in de lijst. Kies met welke je verder gaat.',
  forked_other:
    'Van {{count}} gesprekken zijn er meer lezingen: ze zijn op twee plekken verder gegaan. Ze zijn allemaal bewaard en staan in de lijst. Kies met welke je verder gaat.',
  signedOther_one:
    'In één gesprek is een getekende versie anders dan wat hier eerder is getekend, of weg. Open het gesprek en kijk op het papier.',
  signedOther_other:
    'In {{count}} gesprekken is een getekende versie anders dan wat hier eerder is getekend, of weg. Open ze en kijk op het papier.',
  registerDamaged:
    'De lijst met kenmerken van getekende versies was beschadigd. Wat nog te lezen is, blijft staan. Het oude bestand is bewaard.',
  history: {
    asked: 'Een van de lezingen. Laatst veranderd: {{date}}, {{time}}, na {{count}} handelingen',
    own: 'Hiermee ga je verder. Laatst veranderd: {{date}}, {{time}}, na {{count}} handelingen',
    other: 'Andere lezing. Laatst veranderd: {{date}}, {{time}}, na {{count}} handelingen',
    openNamed: 'Open {{theme}}, laatst veranderd {{date}}, {{time}}, na {{count}} handelingen',
    title: 'Hiermee verder?',
    text: 'Dit is de lezing van „{{theme}}” die het laatst veranderde op {{date}} om {{time}}. De andere blijft bewaard en in de lijst. Je kunt later wisselen.',
    confirm: 'Ga hiermee verder',
    decline: 'Laat maar',
  },
  openFailed: 'Dit gesprek kan nu niet open. Het bestand is bewaard. Probeer het opnieuw.',
  openSignedChanged:
    'In dit gesprek is een getekende versie veranderd. Het gaat daarom niet open. Het bestand is bewaard. Kijk op het papier wat er getekend is.',
  createFailed: 'Een nieuw gesprek maken lukt nu niet. Is er nog ruimte op deze laptop? Probeer het opnieuw.',
  unreadable_one: 'Eén gesprek is beschadigd en kan nu niet open. Het bestand is bewaard.',
  unreadable_other: '{{count}} gesprekken zijn beschadigd en kunnen nu niet open. De bestanden zijn bewaard.',
  notRead_one: 'Eén gesprek is nu niet te lezen. Het bestand is bewaard.',
  notRead_other: '{{count}} gesprekken zijn nu niet te lezen. De bestanden zijn bewaard.',
  listFailed: 'De lijst met gesprekken is nu niet te lezen. Je gesprekken zijn bewaard.',
  signedChanged_one:
    'In één gesprek is een getekende versie veranderd. Dat gesprek gaat daarom niet open. Het bestand is bewaard.',
  signedChanged_other:
    'In {{count}} gesprekken is een getekende versie veranderd. Die gesprekken gaan daarom niet open. De bestanden zijn bewaard.',
  lookBack: {
    title: 'Op welk gesprek kijken jullie terug?',
    text: 'De leerling, de mensen, het doel en de afspraken van dat gesprek komen mee.',
    nothing: 'Er is nog geen afgesloten gesprek over een leerling op deze laptop.',
    none: 'Zonder eerder gesprek',
    noneText: 'Je vult alles zelf in. Er zijn dan geen afspraken om op terug te kijken.',
    confirm: 'Kijk hierop terug',
    confirmNone: 'Begin zonder',
  },
  resume: {
    title: 'Je gesprek is hersteld. Verder waar we waren?',
    left: '{{theme}}. {{step}}, nog {{time}}.',
    over: '{{theme}}. {{step}}, {{time}} over de tijd.',
    spent: '{{theme}}. {{step}}.',
    paused: 'De klok staat op pauze.',
    counted: 'De tijd is doorgelopen.',
    goOn: 'Ga verder',
    later: 'Nu niet',
  },
  review: {
    title: 'Dit gesprek is niet afgesloten',
    text: '{{theme}}, {{date}}. Het laatst open om {{time}}. Kijk na wat er staat en sluit het gesprek af.',
    look: 'Kijk na',
    later: 'Nu niet',
  },
} as const
