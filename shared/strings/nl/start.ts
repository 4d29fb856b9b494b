export const start = {
  newMeeting: 'Nieuw gesprek',
  meetings: 'Gesprekken',
  none: 'Nog geen gesprekken. Kies links een vorm.',
  status: { prepared: 'voorbereid', running: 'nog bezig', ended: 'afgerond' },
  noTheme: 'Nog geen thema',
  noClass: 'Nog geen klas',
  otherMeetings: 'Andere gesprekken',
  people: '{{students}} leerlingen, {{parents}} ouders en {{teachers}} docenten',
  open: 'Open',
  openNamed: 'Open {{theme}}',
  rebuilt_one: 'Eén gesprek is hersteld uit het logboek. Er is niets verloren.',
  rebuilt_other: '{{count}} gesprekken zijn hersteld uit het logboek. Er is niets verloren.',
  wasDamaged: 'De werkkopie was beschadigd en is opnieuw gemaakt uit het logboek. De oude bestanden zijn bewaard.',
  healed_one: 'Het logboek van één gesprek was beschadigd. Het is hersteld uit een kopie. Het oude bestand is bewaard.',
  healed_other:
    'De logboeken van {{count}} gesprekken waren beschadigd. Ze zijn hersteld uit kopieën. De oude bestanden zijn bewaard.',
  openFailed: 'Dit gesprek kan nu niet open. Het bestand is bewaard. Probeer het opnieuw.',
  openSignedChanged:
    'In dit gesprek is een getekende versie veranderd. Het gaat daarom niet open. Het bestand is bewaard. Kijk op het papier wat er getekend is.',
  createFailed: 'Een nieuw gesprek maken lukt nu niet. Is er nog ruimte op deze laptop? Probeer het opnieuw.',
  unreadable_one: 'Eén gesprek is beschadigd en kan nu niet open. Het bestand is bewaard.',
  unreadable_other: '{{count}} gesprekken zijn beschadigd en kunnen nu niet open. De bestanden zijn bewaard.',
  signedChanged_one:
    'In één gesprek is een getekende versie veranderd. Dat gesprek gaat daarom niet open. Het bestand is bewaard.',
  signedChanged_other:
    'In {{count}} gesprekken is een getekende versie veranderd. Die gesprekken gaan daarom niet open. De bestanden zijn bewaard.',
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
