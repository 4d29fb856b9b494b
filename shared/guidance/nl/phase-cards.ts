import { card } from '../card'
import type { CueCards } from '../guidance-types'

/** What the facilitator can say in each part of a meeting about one pupil: first why it is asked, then the question. */
export const PHASE_CARDS: CueCards['phases'] = {
  welcome: card(
    'Fijn dat jullie er zijn. Ik vertel eerst wat we gaan doen, dan weet iedereen waar we uitkomen.',
    'Vraag ieder: „Wanneer was dit een goed gesprek?”',
    [
      'Kennen school en ouders elkaars doel?',
      'Zeg hoe lang het duurt en wie er schrijft.',
      'Op school is niet hetzelfde als thuis. Allebei klopt.',
      'Bedank voor iets echts.',
    ],
  ),
  lookBack: card(
    'We lezen elke afspraak voor. Wat is gelukt, en wat hielp daarbij?',
    'Niet gelukt? Vraag eerst: „Wat heeft school gedaan, en kan dat anders?”',
    ['Begin met wat lukte.', 'De leerling spreekt eerst.'],
  ),
  whatHappened: card(
    'Ieder vertelt wat er is gebeurd, zoals die het zag. De anderen luisteren.',
    'Vraag: „Wat zag en hoorde je?”',
    ['Eén voor één.', 'Geen namen van andere leerlingen.', 'Wat je zag, niet wat je ervan vindt.'],
  ),
  whatNeeded: card('Wat heeft ieder nodig om verder te kunnen?', 'Vraag: „Wat zou morgen al helpen?”', [
    'Zoek naar wat beide kanten nodig hebben.',
  ]),
  pupilTells: card(
    'Vertel maar. Wat kun je nu, wat wil je straks kunnen, en wie helpt je?',
    'Vraag: „Waar ben je trots op?”',
    ['De leerling vertelt, de anderen luisteren.'],
  ),
  parentsTell: card('Wat herkent u, en waar bent u trots op?', 'Vraag: „Wat wilt u aan de mentor vragen?”'),
  mentorTells: card('Dit herken ik. Dit wil ik eraan toevoegen.', 'Vraag aan de leerling: „Klopt dat voor jou?”', [
    'Eerst wat goed gaat.',
  ]),
  strengths: card(
    'Ik vraag eerst wat lukt, want daar gaan we straks de oplossing mee bouwen.',
    'Vraag: „Wanneer lukt dat? Wie ziet dat ook?”',
    ['Eerst de leerling, dan de ouders, dan school.', 'Loop de zeven gebieden langs.', 'Vraag waar en wanneer.'],
  ),
  concerns: card(
    'Ik noem nu onze zorg met een voorbeeld van deze week. Daarna hoor ik graag hoe jij het zag.',
    'Vraag: „Hoe was dat voor jou?”',
    [
      'De leerling reageert eerst, dan de ouders.',
      'Zeg „wij”, niet „jij bent”.',
      'Noem ook het eigen aandeel van school.',
    ],
  ),
  compare: card(
    'Veel leerlingen zijn thuis anders dan op school. Allebei klopt. We zoeken wat er verschilt.',
    'Vraag: „Thuis lukt het wel. Wat is daar anders, en kan dat op school ook?”',
    ['Niemand krijgt gelijk.', 'Zoek momenten waarop het wél lukt.'],
  ),
  explain: card(
    'Ik vraag naar oorzaken om te kiezen wat we kunnen veranderen, niet om te weten wie het fout doet.',
    'Vraag: „Wat kan school hier doen? En wat heb jij daarbij nodig?”',
    ['Meer verklaringen naast elkaar mag.', 'Kies waar je iets aan kunt doen.'],
  ),
  goal: card('Waar zou je over zes weken blij mee zijn?', 'Vraag: „Waaraan merk je dat het gelukt is?”', [
    'Eén doel, in gewone woorden.',
    'Wat iemand wél doet.',
  ]),
  question: card('Wat is onze vraag, in één zin? En wat zegt de leerling er zelf over?'),
  overview: card('Wat helpt deze leerling, en wat zit in de weg?', '', ['Geen verhalen over wat er gebeurde.']),
  works: card('Bij wie en in welke les gaat het goed, en waarom?', 'Vraag: „Wat doe jij dan?”'),
  need: card('Maak af: deze leerling heeft een docent nodig die …', 'Vraag: „Wat kunnen we allemaal volhouden?”'),
  agree: card('Wie doet wat, vanaf wanneer, en wat doet school?', 'Vraag: „Welke sterke kant gebruik je hier?”', [
    'Iedereen heeft minstens één afspraak, school ook.',
    'Eén tot drie afspraken is genoeg.',
  ]),
  close: card('Ik lees het voor. Klopt het zo?', 'Vraag ieder om in eigen woorden te zeggen wat er gaat gebeuren.', [
    'Spreek af wanneer we terugkijken.',
    'Vraag hoe ieder dit gesprek vond.',
  ]),
  tell: card('Wie vertelt het aan de leerling en de ouders, en wanneer?'),
}
