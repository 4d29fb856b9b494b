import { useDispatch } from '@renderer/state/chair-context'
import { useDraft } from '@renderer/state/fields/use-draft'
import { type KeptField, useKeptField } from '@renderer/state/fields/use-kept-field'
import { Button } from '@renderer/ui/button'
import { Field } from '@renderer/ui/field'
import { wordsIn } from '@renderer/ui/text'
import type { Concern } from '@shared/talk/case-state'
import { useEffect, useRef } from 'react'
import styles from './concern-edit.module.css'
import { ConcernHint } from './concern-hint'

import { PartyChoice } from './party-choice'
import { PlaceChips } from './place-chips'
import { usePupilName } from './use-pupil-name'

type TextOfConcern = 'text' | 'example' | 'since' | 'pupilReaction' | 'parentsReaction'

/** A text of a concern. The text itself cannot be empty: left empty, the words of before come back. */
function useConcernText(concern: Concern, name: TextOfConcern): KeptField {
  const dispatch = useDispatch()
  const key = `concern.${concern.id}.${name}`
  const isRefused = (text: string) => name === 'text' && text.trim() === ''
  const [, setDraft] = useDraft(key, concern[name])
  const field = useKeptField(
    key,
    concern[name],
    (text) => !isRefused(text) && dispatch({ type: 'case/edit-concern', id: concern.id, patch: { [name]: text } }).ok,
  )
  return { ...field, onCommit: () => (isRefused(field.value) ? setDraft(null) : field.onCommit()) }
}

export interface ConcernEditProps {
  readonly concern: Concern
  readonly caretIn: ConcernField
  readonly onDone: () => void
}

/** A concern open to be mended. The reaction of the pupil comes before that of the parents (docs/domain.md, rule 69). */
export function ConcernEdit({ concern, caretIn, onDone }: ConcernEditProps) {
  const t = wordsIn('pupilCase')
  const dispatch = useDispatch()
  const name = usePupilName()
  const box = useRef<HTMLDivElement>(null)
  const text = useConcernText(concern, 'text')
  const example = useConcernText(concern, 'example')
  const since = useConcernText(concern, 'since')
  const pupil = useConcernText(concern, 'pupilReaction')
  const parents = useConcernText(concern, 'parentsReaction')
  useEffect(() => {
    box.current?.querySelector<HTMLElement>(`[data-of="${caretIn}"] textarea`)?.focus()
  }, [caretIn])
  const change = (patch: Partial<Pick<Concern, 'saidBy' | 'places'>>) =>
    dispatch({
      type: 'case/edit-concern',
      id: concern.id,
      patch: { ...patch, places: [...(patch.places ?? concern.places)] },
    })
  return (
    <div ref={box} className={styles['edit']}>
      <div data-of="text">
        <Field label={t('concerns.text')} rows={3} {...text} />
        <ConcernHint text={text.value} />
      </div>
      <div className={styles['pair']}>
        <Field label={t('concerns.example')} rows={2} {...example} />
        <Field label={t('concerns.since')} rows={2} {...since} />
      </div>
      <div className={styles['pair']}>
        <div data-of="pupilReaction">
          <Field label={t('concerns.pupilReaction', { name })} rows={2} {...pupil} />
        </div>
        <Field label={t('concerns.parentsReaction')} rows={2} {...parents} />
      </div>
      <div className={styles['who']}>
        <PartyChoice label={t('concerns.who')} value={concern.saidBy} onChange={(saidBy) => change({ saidBy })} />
        <PlaceChips label={t('concerns.where')} value={concern.places} onChange={(places) => change({ places })} />
        <Button onClick={onDone}>{t('concerns.done')}</Button>
      </div>
    </div>
  )
}

/** Which field of a concern has the caret when it opens. */
export type ConcernField = 'text' | 'pupilReaction'
