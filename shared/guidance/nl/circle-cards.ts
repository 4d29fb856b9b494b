import { card } from '../card'
import type { CueCards } from '../guidance-types'

const CHOOSING = [
  'Kan deze kring dit zelf zeggen?',
  'Is het een open vraag?',
  'Kijkt de vraag vooruit?',
  'Gaat het niet over één mens?',
  'Vroegen twee kringen dit?',
]

/** The cards of each circle's own talk. */
export const TALK_CARDS: CueCards['talk'] = {
  students: card(
    'Leerlingen, de vraag is aan jullie. De ouders en docenten luisteren.',
    'Wacht twintig tellen. Vraag dan: „Wanneer ging het wél goed?”',
  ),
  parents: card(
    'Ouders, nu is het woord aan u. Dezelfde vraag. Neem mee wat u hoorde van de leerlingen.',
    'Wacht twintig tellen. Vraag dan: „Wanneer ging het thuis wél goed?”',
  ),
  teachers: card(
    'Docenten, dezelfde vraag voor jullie. Jullie hoorden twee kringen.',
    'Wacht twintig tellen. Vraag dan: „In welke les ging het wél goed?”',
  ),
}

/** The cards of the other steps of a driegesprek. */
export const STEP_CARDS: CueCards['steps'] = {
  walkIn: card('Fijn dat u er bent. Pak een stift en een blok.', '', [
    'Liggen stiften en blokken klaar?',
    'Is er een tolk nodig?',
    'Ziet elke kring het bord?',
    'Wie is er nog niet?',
  ]),
  opening: card(
    'We praten mét elkaar. Eén kring praat, twee kringen luisteren en schrijven.',
    'Vraag: „Is er iets onduidelijk?”',
  ),
  collect: card('Ik haal de vragen op. Alle briefjes worden bewaard. Blijf even stil.', '', CHOOSING),
  questions: card(
    'Dit is een vraag van de andere kring. Neem rustig de tijd. Wie wil beginnen?',
    'Tel tot tien. Vraag dan: „Wat zou jij fijn vinden?”',
  ),
  changeover: card('Dank. De volgende kring komt in het midden. Draai rustig de stoelen.'),
  summary: card('Ik noem wat ik hoorde, drie of vier dingen. Luister of het klopt.', 'Vraag: „Mis ik iets?”'),
  reaction: card('Leerlingen, klopt dit? Wat mist er?', 'Geen discussie. Bedank ook voor een korte reactie.'),
  followUp: card(
    'Dit gebeurt er met de opbrengst. Binnen een week krijgt u één A4.',
    'Lees elke afspraak hardop voor.',
  ),
}
