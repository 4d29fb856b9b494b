import type { MeetingState } from '@shared/meeting/state'
import type { SheetName } from '@shared/sheets/names'
import type { SheetPerson } from '@shared/sheets/sheet-parts'
import {
  letterKey,
  lettersOf,
  makeSheets,
  makeSignedSheets,
  offeredSheets,
  type SheetOptions,
  USUAL_OPTIONS,
} from '@shared/sheets/sheets'
import { useMemo, useState } from 'react'
import type { SheetChoiceProps } from './sheet-choice'

const FIRST: readonly SheetName[] = ['threeCircleSummary', 'agreementSheet', 'goalCard', 'reportSheet']

/** A list with something in it or out of it. */
function withOrWithout<T>(list: readonly T[], item: T, isIn: boolean): readonly T[] {
  const others = list.filter((other) => other !== item)
  return isIn ? [...others, item] : others
}

/** Whether a letter goes to somebody from outside. */
const isForOutside = (to: readonly SheetPerson[]) => to.some(({ kind }) => kind === 'external')

export type MadeChoice = ReturnType<typeof useSheetChoice>

/** Which sheets of a meeting are chosen, and those sheets as they are now. */
export function useSheetChoice(meeting: MeetingState) {
  const offered = offeredSheets(meeting)
  const [chosen, setChosen] = useState<readonly SheetName[]>(FIRST)
  const [versions, setVersions] = useState<readonly number[]>([])
  // What goes out of school is ticked by the chair, never by itself.
  const [left, setLeft] = useState<readonly string[]>(() => lettersOf(meeting).filter(isForOutside).map(letterKey))
  const [options, setOptions] = useState<SheetOptions>(USUAL_OPTIONS)
  const sheets = useMemo(() => {
    const letters = lettersOf(meeting).filter((to) => !left.includes(letterKey(to)))
    const now = offeredSheets(meeting)
      .filter((name) => chosen.includes(name))
      .flatMap((name) => makeSheets(meeting, name, options, letters))
    return [...now, ...makeSignedSheets(meeting, versions, options)]
  }, [meeting, chosen, versions, left, options])
  const letters = lettersOf(meeting)
  const choice: SheetChoiceProps = {
    offered,
    chosen: chosen.filter((name) => offered.includes(name)),
    onChoose: (name, isOn) => setChosen(withOrWithout(chosen, name, isOn)),
    versions: meeting.signing.versions,
    chosenVersions: versions,
    onVersion: (no, isOn) => setVersions(withOrWithout(versions, no, isOn)),
    letters,
    chosenLetters: letters.map(letterKey).filter((key) => !left.includes(key)),
    onLetter: (key, isOn) => setLeft(withOrWithout(left, key, !isOn)),
    hasManyStrengths: meeting.strengths.strengths.length > 3,
    options,
    onOptions: setOptions,
  }
  /** Leaves everything else out: a version is printed again for one person, in the middle of other things. */
  const onlyVersion = (no: number) => {
    setChosen([])
    setVersions([no])
  }
  return { sheets, choice, onlyVersion }
}
