import { wordsIn } from '@renderer/ui/text'
import { inSentence, isolated } from '@shared/lib/isolate'
import type { ReportSheet as Model } from '@shared/sheets/report-sheet'
import { SaidList } from './sheet-parts'

type Line = Model['strengths'][number]['lines'][number]

/** The strengths by who says them, each with where it shows, and what else is known of it, behind it. */
export function StrengthList({ strengths, pupil }: { readonly strengths: Model['strengths']; readonly pupil: string }) {
  const t = wordsIn('sheets')
  const behind = ({ places, about, isException }: Line) =>
    [
      inSentence(places.map((place) => t(`reportSheet.place.${place}`))),
      about === 'pupil' ? '' : t(`reportSheet.about.${about}`),
      isException ? t('reportSheet.exception') : '',
    ].filter(Boolean)
  const shown = (line: Line) => {
    const more = behind(line)
    return more.length === 0 ? line.text : `${isolated(line.text)} (${more.join('; ')})`
  }
  return <SaidList said={strengths.map(({ party, lines }) => ({ party, texts: lines.map(shown) }))} pupil={pupil} />
}
