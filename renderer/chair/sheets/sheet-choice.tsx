import { useWallTime } from '@renderer/state/window/use-today'
import { Segments } from '@renderer/ui/segments'
import { wordsIn } from '@renderer/ui/text'
import { TickBox } from '@renderer/ui/tick-box'
import type { SignedVersion } from '@shared/agreements/signing'
import { CARD_FORMS } from '@shared/sheets/goal-card'
import { LESSON_COUNTS } from '@shared/sheets/lesson-tracker'
import type { SheetName } from '@shared/sheets/names'
import type { SheetPerson } from '@shared/sheets/sheet-parts'
import { ADDRESSED_SHEETS, letterKey, type SheetOptions } from '@shared/sheets/sheets'
import { formatShortDate } from '@shared/time/format'
import styles from './sheets-panel.module.css'
import { useSheetTitles } from './use-sheet-titles'

export interface SheetChoiceProps {
  readonly offered: readonly SheetName[]
  readonly chosen: readonly SheetName[]
  readonly onChoose: (name: SheetName, isOn: boolean) => void
  readonly versions: readonly SignedVersion[]
  readonly chosenVersions: readonly number[]
  readonly onVersion: (no: number, isOn: boolean) => void
  readonly letters: readonly (readonly SheetPerson[])[]
  readonly chosenLetters: readonly string[]
  readonly onLetter: (key: string, isOn: boolean) => void
  /** More strengths than stand on the agreements unless all are asked for. */
  readonly hasManyStrengths: boolean
  readonly options: SheetOptions
  readonly onOptions: (options: SheetOptions) => void
}

/** Which sheets, for whom, and in what form. */
export function SheetChoice(props: SheetChoiceProps) {
  const {
    offered,
    chosen,
    onChoose,
    versions,
    chosenVersions,
    onVersion,
    letters,
    chosenLetters,
    onLetter,
    hasManyStrengths,
    options,
    onOptions,
  } = props
  const t = wordsIn('sheets')
  const now = useWallTime()
  const { namesOf } = useSheetTitles()
  const isAddressed = chosen.some((name) => ADDRESSED_SHEETS.includes(name))
  return (
    <div className={styles['choice']}>
      <fieldset>
        <legend>{t('panel.which')}</legend>
        {offered.map((name) => (
          <TickBox key={name} isOn={chosen.includes(name)} onChange={(isOn) => onChoose(name, isOn)}>
            {t(`fileName.${name}`)}
          </TickBox>
        ))}
      </fieldset>
      {versions.length > 0 && (
        <fieldset>
          <legend>{t('panel.versions')}</legend>
          {versions.map(({ no, at }) => (
            <TickBox key={no} isOn={chosenVersions.includes(no)} onChange={(isOn) => onVersion(no, isOn)}>
              {t('panel.version', { no, date: formatShortDate(at.wall, now) })}
            </TickBox>
          ))}
        </fieldset>
      )}
      {isAddressed && letters.length > 0 && (
        <fieldset>
          <legend>{t('panel.forWhom')}</legend>
          {letters.map((to) => (
            <TickBox
              key={letterKey(to)}
              isOn={chosenLetters.includes(letterKey(to))}
              onChange={(isOn) => onLetter(letterKey(to), isOn)}
            >
              {namesOf(to)}
            </TickBox>
          ))}
        </fieldset>
      )}
      {hasManyStrengths && (chosen.includes('agreementSheet') || chosenVersions.length > 0) && (
        <TickBox
          isOn={options.strengths === 'all'}
          onChange={(isOn) => onOptions({ ...options, strengths: isOn ? 'all' : 'three' })}
        >
          {t('panel.allStrengths')}
        </TickBox>
      )}
      {chosen.includes('goalCard') && (
        <Segments
          label={t('panel.cardForm')}
          segments={CARD_FORMS.map((value) => ({ value, label: t(`panel.${value}`) }))}
          value={options.cardForm}
          onChange={(cardForm) => onOptions({ ...options, cardForm })}
        />
      )}
      {chosen.includes('lessonTracker') && (
        <Segments
          label={t('panel.lessons')}
          segments={LESSON_COUNTS.map((count) => ({
            value: String(count),
            label: t('panel.lessonsADay', { number: count }),
          }))}
          value={String(options.lessons)}
          onChange={(value) => onOptions({ ...options, lessons: value === '9' ? 9 : 8 })}
        />
      )}
    </div>
  )
}
