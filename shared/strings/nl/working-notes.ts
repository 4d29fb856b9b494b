export const workingNotes = {
  title: 'Werkaantekeningen',
  tab: 'Notities',
  label: 'Kan opgevraagd worden. Schrijf alsof de ouder meeleest.',
  field: 'Werkaantekeningen',
  placeholder: 'Alleen voor jou. Komt niet in het verslag.',
  wipeAtEnd: 'Wis werkaantekeningen',
  wipeHint: 'Ze zijn daarna echt weg. Ook een kopie gaat niet meer open.',
  keepHint: 'Ze blijven op deze laptop. Je kunt ze later nog wissen.',
  wiped: 'De werkaantekeningen zijn gewist.',
  unreadable: 'De werkaantekeningen zijn niet te lezen.',
  wipeNow: 'Wis nu',
  wipeFailed: 'De werkaantekeningen zijn nog niet gewist. Probeer het opnieuw.',
} as const
