export const common = {
  appName: 'Driekring',
  circle: { students: 'Leerlingen', parents: 'Ouders', teachers: 'Docenten' },
  circleLower: { students: 'leerlingen', parents: 'ouders', teachers: 'docenten' },
  minutesShort: '{{count}} min',
  private: 'privé',
  yes: 'Ja',
  no: 'Nee',
  cancel: 'Laat maar',
  close: 'Sluit',
  and: '{{first}} en {{second}}',
  titleBar: {
    onlyYou: 'Alleen jij ziet dit scherm',
    staysHere: 'Alles blijft op deze laptop',
    tryout: 'Proefversie',
    tryoutHint: 'Deze Driekring draait op een oude motor. Alleen om te proberen.',
    saved: 'Opgeslagen',
    saving: 'Bezig met opslaan',
    notSaved: 'Niet opgeslagen',
    soundOn: 'Geluid staat aan. Zet uit (M)',
    soundOff: 'Geluid staat uit. Zet aan (M)',
  },
  textMenu: { cut: 'Knip', copy: 'Kopieer', paste: 'Plak', selectAll: 'Selecteer alles' },
  saveFailed: {
    title: 'Nog niet opgeslagen.',
    full: 'De schijf van deze laptop is vol. Maak ruimte vrij. Wat je typt, blijft staan.',
    refused: 'Driekring mag hier niet schrijven. Wat je typt, blijft staan.',
    notFollowing: 'Het logboek op de schijf is weg of veranderd. Driekring schrijft alles opnieuw.',
    other: 'Het opslaan lukt nog niet. Wat je typt, blijft staan.',
    retry: 'Probeer opnieuw',
  },
  storage: {
    lowSpace: 'Er is nog maar {{megabytes}} MB vrij op deze laptop. Maak ruimte vrij, dan blijft alles bewaard.',
    noSnapshot: 'De reservekopie lukt nu niet. Je gesprek zelf is wel opgeslagen.',
    noDrafts: 'Wat je de vorige keer half getypt had, is niet te lezen. Het oude bestand is bewaard.',
    noDatabase: 'De werkkopie doet nu niet mee. Je gesprek wordt wel opgeslagen in het logboek.',
    healed: 'Dit gesprek was beschadigd. Het is hersteld uit een kopie. Het oude bestand is bewaard.',
    unread_one: 'Het laatste stuk van dit gesprek is niet te lezen: 1 regel. Die is bewaard. De rest zie je hier.',
    unread_other:
      'Het laatste stuk van dit gesprek is niet te lezen: {{count}} regels. Die zijn bewaard. De rest zie je hier.',
    anew: 'De bestanden van dit gesprek waren weg of veranderd. Alles is opnieuw opgeslagen. Wat er stond, is bewaard.',
    versionOther:
      'Versie {{no}} is eerder getekend met andere woorden (kenmerk {{was}}). Hier staat kenmerk {{now}}. Kijk op het papier wat er getekend is.',
    versionGone:
      'Versie {{no}} is eerder getekend (kenmerk {{was}}), maar staat niet in dit gesprek. Misschien is een oude kopie teruggezet. Kijk op het papier.',
    signatureGone:
      'Onder versie {{no}} (kenmerk {{was}}) is een handtekening weg die er eerder stond. Kijk op het papier.',
  },
  closing: {
    title: 'Driekring sluiten?',
    running: 'Het gesprek loopt nog. Sluiten kan: je gaat later verder waar je was. Het bord gaat dan ook uit.',
    unsaved: 'Dit is nog niet opgeslagen. Sluit je nu, dan is weg wat je net typte of deed.',
    stay: 'Blijf',
    leave: 'Sluit Driekring',
  },
  pageFailed: {
    title: 'Het scherm van Driekring laadt niet.',
    text: 'Je gesprekken zijn bewaard. Er is niets gewist.',
    retry: 'Probeer opnieuw',
  },
  olderEngine: {
    title: 'Deze Driekring is te oud',
    text: 'Je gesprekken zijn met een nieuwere Driekring gemaakt. Open die nieuwere versie. Er is niets gewist.',
  },
  startFailed: {
    title: 'Driekring kan je gesprekken niet openen.',
    text: 'Er is niets gewist.',
    page: 'Er ging iets mis op dit scherm. Je gesprek is bewaard.',
    full: 'De schijf van deze laptop is vol. Maak ruimte vrij en probeer het opnieuw.',
    refused:
      'Driekring mag de eigen bestanden op deze laptop niet lezen of schrijven. Vraag de ICT van je school om hulp.',
    notRead: 'De eigen bestanden van Driekring zijn nu niet te lezen. Probeer het opnieuw.',
    other: 'Probeer het opnieuw, of start Driekring opnieuw.',
    profile: {
      title: 'Driekring kan niet in de eigen map',
      text: 'Driekring bewaart alles in een eigen map op deze laptop. Daar is nu niet in te schrijven. Er is niets gewist. Vraag de ICT van je school om hulp. Het gaat om deze map:',
    },
    main: {
      title: 'Driekring start nu niet',
      text: 'Je gesprekken zijn bewaard. Kijk of de schijf vol is en of je in je eigen map mag schrijven. Start Driekring daarna opnieuw.',
    },
    retry: 'Probeer opnieuw',
  },
} as const
