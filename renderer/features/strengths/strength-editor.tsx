import { useCarryOut } from '@renderer/state/chair-context'
import { useDraft } from '@renderer/state/fields/use-draft'
import type { NewCommand } from '@renderer/state/meeting/store-shape'
import { newId } from '@renderer/state/new-id'
import { Button } from '@renderer/ui/button'
import { Field } from '@renderer/ui/field'
import { PartyMark } from '@renderer/ui/party-mark'
import { wordsIn } from '@renderer/ui/text'
import { useRefused } from '@renderer/ui/use-refused'
import { type Party, PLACES, type Place, type StrengthId } from '@shared/lib/ids'
import { type Strength, usualPlaces } from '@shared/strengths/state'
import { Monitor, X } from 'lucide-react'
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { type CellPlace, cellKey } from './grid-view'
import { draftOf } from './strength-chip'
import { StrengthDetails } from './strength-details'
import styles from './strength-editor.module.css'

export interface StrengthEditorProps {
  readonly cell: CellPlace
  /** The strength that is changed; null for a new one. */
  readonly strength: Strength | null
  /** The place the chair looks at: a new strength shows there unless somebody says otherwise. */
  readonly place: Place | null
  readonly parties: readonly Party[]
  /** What is saved here is seen by everybody in the room. */
  readonly isOut: boolean
  /** Opens against the other side of the cell, so that it stays inside the grid. */
  readonly isAtEnd: boolean
  readonly onClose: () => void
}

/** Where a draft of a new strength is kept. */
export const draftOfNew = (cell: CellPlace) => `strength.new.${cellKey(cell)}`

const isSame = (some: readonly Place[], others: readonly Place[]) =>
  some.length === others.length && some.every((place) => others.includes(place))

/** Gives the field the caret, and brings the whole panel into sight. */
function useOpened() {
  const panel = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const field = panel.current?.querySelector('textarea')
    field?.focus({ preventScroll: true })
    field?.setSelectionRange(field.value.length, field.value.length)
    panel.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [])
  return panel
}

/** The small panel in which a strength is written down or changed. Enter saves, Escape closes. */
export function StrengthEditor(props: StrengthEditorProps) {
  const { cell, strength, place, parties, isOut, isAtEnd, onClose } = props
  const t = wordsIn(['strengths', 'common', 'problems'])
  const carryOut = useCarryOut()
  const stored = strength?.text ?? ''
  const [text, setText] = useDraft(strength ? draftOf(strength.id) : draftOfNew(cell), stored)
  const [places, setPlaces] = useState(strength?.places ?? (place ? [place] : usualPlaces(cell.saidBy)))
  const refused = useRefused()
  const panel = useOpened()
  const toggle = (one: Place) => {
    const next = places.includes(one) ? places.filter((other) => other !== one) : [...places, one]
    // Every strength shows somewhere.
    if (next.length > 0) setPlaces(next)
  }
  const isUnchanged = text === stored && (!strength || isSame(places, strength.places))
  const save = () => {
    if (isUnchanged) return onClose()
    const written = { text, places: [...places] }
    const command: NewCommand = strength
      ? { type: 'strengths/edit', id: strength.id, ...written }
      : { type: 'strengths/add', id: newId<StrengthId>(), ...cell, ...written }
    const outcome = carryOut([command], () => {
      setText(null)
      onClose()
    })
    if (!outcome.ok && outcome.problem !== 'release/asked') refused.refuse(t(`problems:${outcome.problem}`))
  }
  const close = () => {
    // A text that was changed but not saved is let go; a new one waits in its cell.
    if (strength || text.trim() === '') setText(null)
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // What is pressed in the menu bubbles up here too.
    if (event.key === 'Escape' && panel.current?.contains(event.target as Node)) close()
  }
  const words = { area: t(`strengths:area.${cell.area}`), party: t(`strengths:party.${cell.saidBy}`) }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the panel from every field in it
    <div
      ref={panel}
      className={[styles['panel'], isAtEnd ? styles['end'] : ''].join(' ')}
      data-editor
      onKeyDown={onKeyDown}
    >
      <p className={styles['from']}>
        <PartyMark party={cell.saidBy} size={12} />
        {words.party}
        <span>{words.area}</span>
        <Button kind="quiet" size="icon" aria-label={t('common:close')} onClick={close}>
          <X size={18} aria-hidden="true" />
        </Button>
      </p>
      <Field
        label={t('strengths:field', words)}
        isLabelHidden
        rows={strength ? 3 : 2}
        value={text}
        onChange={setText}
        onEnter={save}
        refused={refused}
      />
      <fieldset className={styles['places']}>
        <legend>{t('strengths:where')}</legend>
        {PLACES.map((one) => (
          <button key={one} type="button" aria-pressed={places.includes(one)} onClick={() => toggle(one)}>
            {t(`strengths:placeButton.${one}`)}
          </button>
        ))}
      </fieldset>
      {strength && <StrengthDetails strength={strength} parties={parties} onGone={onClose} />}
      {isOut && (
        <p className={styles['out']}>
          <Monitor size={16} aria-hidden="true" />
          {t('strengths:seenByAll')}
        </p>
      )}
      <Button kind="primary" isWide onClick={save}>
        {t('strengths:save')}
      </Button>
    </div>
  )
}
