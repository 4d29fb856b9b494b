import { wordsIn } from '@renderer/ui/text'
import type { SheetPerson } from '@shared/meeting/sheets/parts'
import type { MadeSheet } from '@shared/meeting/sheets/sheets'

/** How sheets and addressees are called in the window and in names of files. */
export function useSheetTitles() {
  const t = wordsIn('sheets')
  const nameOf = ({ name, kind, no }: SheetPerson) =>
    name.trim() || (kind === 'pupil' ? t('thePupil') : t('parentNo', { no }))
  const namesOf = (people: readonly SheetPerson[]) =>
    new Intl.ListFormat('nl', { type: 'conjunction' }).format(people.map(nameOf))
  const titleOf = ({ name, to, version }: Pick<MadeSheet, 'name' | 'to' | 'version'>) => {
    const sheet = t(`fileName.${name}`)
    if (version !== null) return t('panel.titleOfVersion', { sheet, no: version })
    return to.length === 0 ? sheet : t('panel.titleFor', { sheet, names: namesOf(to) })
  }
  return { namesOf, titleOf }
}
