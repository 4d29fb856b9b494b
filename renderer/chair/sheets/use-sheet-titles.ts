import { wordsIn } from '@renderer/ui/text'
import type { OutName } from '@shared/ipc/contract'
import { inSentence } from '@shared/lib/isolate'
import type { MeetingState } from '@shared/meeting/state'
import type { SheetPerson } from '@shared/sheets/sheet-parts'
import type { MadeSheet } from '@shared/sheets/sheets'
import { formatDay } from '@shared/time/format'

type Titled = Pick<MadeSheet, 'name' | 'to' | 'version'>

/** As much of a text as a part of a name of a file may have. */
const part = (text: string) => text.slice(0, 300)

/** What a meeting is about, for names of files: the theme, or the pupil unless the name stays off paper. */
function aboutOf({ setup, pupil }: MeetingState): string {
  if (!pupil) return setup.theme
  return pupil.isAnonymous ? pupil.alias : `${pupil.firstName} ${pupil.lastName}`
}

/** How sheets and addressees are called in the window and in names of files. */
export function useSheetTitles() {
  const t = wordsIn('sheets')
  const roleOf = ({ kind, no }: SheetPerson) => (kind === 'pupil' ? t('thePupil') : t('parentNo', { no }))
  const nameOf = (person: SheetPerson) => person.name.trim() || roleOf(person)
  const namesOf = (people: readonly SheetPerson[]) => inSentence(people.map(nameOf))
  const titled = ({ name, to, version }: Titled, names: string) => {
    const sheet = t(`fileName.${name}`)
    if (version !== null) return t('panel.titleOfVersion', { sheet, no: version })
    return to.length === 0 ? sheet : t('panel.titleFor', { sheet, names })
  }
  const titleOf = (sheet: Titled) => titled(sheet, namesOf(sheet.to))
  /** A name for the file of a sheet, or of several together: the day says enough where no names are wanted. */
  const fileOf = (sheets: readonly Titled[], meeting: MeetingState): OutName => {
    const [sheet] = sheets
    const day = formatDay(meeting.setup.begin)
    const [neutral, full] =
      sheets.length === 1 && sheet
        ? [titled(sheet, inSentence(sheet.to.map(roleOf))), titleOf(sheet)]
        : [t('panel.title'), t('panel.title')]
    return { neutral: [part(neutral), day], full: [part(full), part(aboutOf(meeting))] }
  }
  return { namesOf, titleOf, fileOf }
}
