/** What the meetings are called, and what the start screen says of them. */
export const formats = {
  name: {
    threeCircle: 'Driegesprek',
    pupilReview: 'Leerlingbespreking',
    teamReview: 'Leerlingbespreking in het team',
    concern: 'Gesprek bij zorgen',
    triad: 'Driehoekgesprek',
    evaluation: 'Terugkijken',
    incident: 'Na een incident',
  },
  text: {
    threeCircle: 'Drie kringen praten om de beurt in het midden over één vraag.',
    pupilReview: 'Met leerling en ouders. Eerst wat goed gaat.',
    teamReview: 'Eén leerling, één aanpak.',
    concern: 'Eén doel, en wie wat doet.',
    triad: 'Leerling, ouders en mentor.',
    evaluation: 'Wat is er gelukt?',
    incident: 'Wat is er nodig?',
  },
  meta: {
    threeCircle: '2 uur, met smartboard',
    pupilReview: '65 minuten, het bord staat uit',
  },
  minutes: '{{count}} min',
  minutesOr: '{{count}} of {{short}} min',
  /** A meeting in a list and in a sentence. */
  named: '{{format}} {{name}}',
  noName: 'Nog geen naam',
} as const
