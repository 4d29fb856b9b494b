import { belongTogether, isAbbreviation, sentencesIn } from '@shared/guidance/sentences'
import { describe, expect, it } from 'vitest'

describe('rule 250: where a sentence ends', () => {
  it.each([
    ['', []],
    ['Wat helpt?', ['Wat helpt?']],
    ['Wat helpt? En wat niet?', ['Wat helpt?', 'En wat niet?']],
    ['Wat helpt? en wat niet?', ['Wat helpt?', 'en wat niet?']],
    ['Helpt bijv. telefoons weg?', ['Helpt bijv. telefoons weg?']],
    ['Dat is m.i. Noor haar keus.', ['Dat is m.i. Noor haar keus.']],
    ['Regels (o.a. Telefoons) gelden.', ['Regels (o.a. Telefoons) gelden.']],
    ['Vraag het dhr. Bakker of mevr. De Wit.', ['Vraag het dhr. Bakker of mevr. De Wit.']],
    ['Praat met A. de Vries. Dan pas.', ['Praat met A. de Vries.', 'Dan pas.']],
    ['Zie blz. 12. Lees dat.', ['Zie blz. 12.', 'Lees dat.']],
    ['Pennen, boeken e.d. Alles dus.', ['Pennen, boeken e.d.', 'Alles dus.']],
    ['Tot 19.30 uur. Daarna niet.', ['Tot 19.30 uur.', 'Daarna niet.']],
    ['Om 18. 00 uur eten. Dan slapen.', ['Om 18. 00 uur eten.', 'Dan slapen.']],
    ['Kost 1.000 euro. Of niet?', ['Kost 1.000 euro.', 'Of niet?']],
    ['Kijk op www.x.nl. Daar staat het.', ['Kijk op www.x.nl.', 'Daar staat het.']],
    ['1. Lezen. 2. Schrijven.', ['1. Lezen.', '2. Schrijven.']],
    ['“Wat?” Zo begon het. (Echt.) Ja!', ['“Wat?”', 'Zo begon het.', '(Echt.)', 'Ja!']],
    ['En toen… niets. En toen… Alles.', ['En toen… niets.', 'En toen…', 'Alles.']],
    ['Wat vindt u. Zeg het.', ['Wat vindt u.', 'Zeg het.']],
    ['Ik\nen   jij.', ['Ik en jij.']],
  ])('%j', (text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences)
  })

  it.each(['m.i.', 'M.i.', 'm.i', 'bijv.', 'Bijv.', '(bijv.', 'o.a.', 'dhr.', 'd.w.z.', 'J.', 'J.P.', 'a.s.'])(
    '%s is an abbreviation',
    (word) => expect(isAbbreviation(word)).toBe(true),
  )

  it.each(['huis.', 'e.d.', 'u.', '5a.', 'www.x.nl.', 'x.nl', 'bijvoorbeeld.', 'doe.', '', '.', '19.30.'])(
    '%j is none',
    (word) => expect(isAbbreviation(word)).toBe(false),
  )

  it.each([
    ['18.', '00', true],
    ['18:', '00', true],
    ['18.30', 'uur', true],
    ['20', 'minuten.', true],
    ['1.', '000', true],
    ['18.', 'eeuw', true],
    ['18,', 'daarna', false],
    ['18.', 'Daarna', false],
    ['20', 'leerlingen', false],
    ['dhr.', 'Bakker', true],
    ['huis', 'en', false],
  ])('%j and %j belong together: %j', (word, next, together) => {
    expect(belongTogether(word, next)).toBe(together)
  })
})
