/** Fields for a date, a time and a number: what they say when what was typed cannot be taken over. */
export const fields = {
  date: {
    empty: 'Vul een datum in, zoals 12-3-2027.',
    unreadable: 'Dit is geen datum. Schrijf het zo: 12-3-2027.',
    noSuchDay: 'Die dag bestaat niet. Kijk de datum na.',
    year: 'Dit jaar kan niet. Schrijf het zo: 2027.',
    weekday: 'De dag van de week klopt niet bij deze datum.',
    tooEarly: 'Deze dag is vóór het gesprek. Kies een latere dag.',
    calendar: 'Kalender: {{label}}',
    past: 'is al geweest',
    toCome: 'moet nog komen',
  },
  time: {
    empty: 'Vul een tijd in, zoals 19.30.',
    unreadable: 'Dit is geen tijd. Schrijf het zo: 19.30.',
    noSuchTime: 'Deze tijd bestaat niet. Kijk hem na.',
    twoTimes: 'Is dat ’s ochtends of ’s avonds? Schrijf het zo: 7.30 of 19.30.',
  },
  number: {
    empty: 'Vul een getal in.',
    notWhole: 'Vul een heel getal in, zonder punt of komma.',
    outside: 'Kies een getal van {{least}} tot en met {{most}}.',
  },
} as const
