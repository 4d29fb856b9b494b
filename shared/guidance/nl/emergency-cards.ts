import type { EmergencyCards } from '../guidance-types'

/** The cards for a hard moment. Seen by the chair alone; nothing of it is kept. */
export const IN_THE_ROOM: EmergencyCards['inTheRoom'] = {
  upset: {
    title: 'Een ouder is geraakt',
    sign: 'Tranen, een stille blik of een stem die breekt.',
    say: ['Ik zie dat dit u raakt. Dat mag hier.', 'We nemen even pauze. Wilt u water?', 'Wat heeft u nu nodig?'],
    doNow: 'Ga erbij staan en wacht. Een collega blijft bij de zaal.',
    rather: '„Het valt wel mee” zeggen. Doorvragen in de zaal.',
    later: 'Spreek af wanneer jullie samen verder praten.',
  },
  angry: {
    title: 'Iemand wordt heel boos',
    sign: 'Een harde stem, of een verwijt aan één persoon.',
    say: [
      'Ik hoor dat dit u hoog zit.',
      'Boos zijn mag. We blijven wel netjes tegen elkaar.',
      'Schrijf de vraag op. Dan neem ik hem mee.',
    ],
    doNow: 'Praat zacht en langzaam. Wijs op pen en blok. Kijk of de ander het redt.',
    rather: 'Zelf harder praten. Uitleggen wie er gelijk heeft.',
    later: 'Praat met beide mensen apart, liefst nog vandaag.',
  },
  unsafe: {
    title: 'Een leerling is niet veilig',
    sign: 'Een leerling vertelt over gevaar, geweld of misbruik.',
    say: ['Goed dat je dit zegt.', 'Dit hoort niet in de hele zaal.', 'Ik praat hier straks rustig met jou over.'],
    doNow: 'Stop dit onderwerp rustig. Zorg dat de leerling niet alleen is.',
    rather: 'Doorvragen in de zaal. Beloven dat je niets doorvertelt.',
    later: 'Praat apart en volg de meldcode van school. Schrijf hier niets op.',
  },
}

/** What is said otherwise in a talk about one pupil: there is a table and no room, and no notes are written. */
export const AT_TABLE: EmergencyCards['atTable'] = {
  upset: {
    doNow: 'Blijf rustig zitten en wacht. Kijk hoe het met de leerling gaat.',
    rather: '“Het valt wel mee” zeggen. Blijven doorvragen.',
  },
  angry: {
    say: [
      'Ik hoor dat dit u hoog zit.',
      'Boos zijn mag. We blijven wel netjes tegen elkaar.',
      'Zullen we even pauze nemen? Daarna luister ik verder.',
    ],
    doNow: 'Praat zacht en langzaam. Kijk of de leerling en de ander het redden.',
  },
  unsafe: {
    say: ['Goed dat je dit zegt.', 'Dit hoeft niet hier aan tafel.', 'Ik praat hier straks rustig met jou over.'],
    rather: 'Doorvragen aan tafel. Beloven dat je niets doorvertelt.',
  },
}
