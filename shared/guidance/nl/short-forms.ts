import type { ShortForms } from '../guidance-types'

/** Short forms with a dot, and measures (docs/domain.md, rule 250). */
export const SHORT_FORMS: ShortForms = {
  beforeAWord: new Set(
    [
      'bijv bv blz pag vgl zgn nl resp cf evt ca ong max min nr nrs tel art afd par hfst fig incl excl',
      'dhr mevr mw mej drs dr ir ing mr prof ds st jhr fam',
      'jan feb mrt apr jun jul aug sep sept okt nov dec di wo do vr za',
    ].flatMap((line) => line.split(' ')),
  ),
  atTheEnd: new Set(['e.d', 'e.a', 'e.o', 'u']),
  unit: /^(?:uur|min|minuten?|euro|procent|%|jaar|km|m)(?![\p{L}\p{N}])/iu,
}
