/** Which display is the board, and what to do when it is not there. */
export const screens = {
  title: 'Bord en schermen',
  lead: 'Dit zijn de schermen van deze laptop. Kies welk scherm het bord is.',
  leadOne:
    'Er is één scherm. Het bord is een gewoon venster achter dit venster. Sluit een smartboard aan voor een eigen scherm.',
  map: 'Plattegrond van de schermen',
  yours: 'Jouw scherm',
  smartboard: 'Bord',
  use: 'Gebruik als bord',
  sayYours: 'Scherm {{number}}, jouw scherm. {{size}}',
  saySmartboard: 'Scherm {{number}}, het bord. {{size}}',
  sayUse: 'Gebruik scherm {{number}} als bord. {{size}}',
  size: '{{width}} × {{height}}',
  numbers: 'Toon nummers',
  test: 'Test het bord',
  testEnd: 'Het beeld klopt',
  testOn: 'Op het bord staat het testbeeld. Kijk vanaf de achterste stoel.',
  testPicture: 'testbeeld',
  swap: 'Wissel schermen',
  asWindow: 'Bord in een venster',
  front: 'Haal het bord naar voren',
  hide: 'Verberg het bord',
  byHand: {
    text: 'Op dit systeem kun je alleen zelf het bord op zijn plaats zetten.',
    steps: 'Sleep het venster „Driekring: bord” naar het smartboard. Druk daar op F11.',
  },
  trouble: {
    unplugged: 'Het smartboard is weg. Zodra het scherm terug is, komt het beeld vanzelf terug.',
    unpluggedRunning:
      'Het smartboard is weg. De klok loopt door. Zodra het scherm terug is, komt het beeld vanzelf terug.',
    covered: 'Dit venster staat op het scherm van het bord. Het bord is daarom verborgen.',
    mirrored:
      'Het scherm is gespiegeld: iedereen ziet nu dit venster. Zet de schermen van de laptop op uitbreiden, dan krijgt het bord een eigen scherm.',
    misplaced: 'Het bord staat niet goed op zijn scherm. Kies het scherm opnieuw, of sleep het venster.',
  },
  found: 'Nieuw scherm gevonden: scherm {{number}}.',
  foundNamed: 'Nieuw scherm gevonden: scherm {{number}}, {{name}}.',
  other: 'Scherm {{number}} is vrij.',
  showAsWindow: 'Toon in een venster',
  notNow: 'Niet nu',
} as const
