import { useShortcuts } from '@renderer/state/keys/use-shortcuts'
import { Button } from '@renderer/ui/button'
import { Field } from '@renderer/ui/field'
import { wordsIn } from '@renderer/ui/text'
import { MessageSquareQuote, Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import styles from './concern-entry.module.css'
import { ConcernHint } from './concern-hint'
import { PartyChoice } from './party-choice'
import { PlaceChips } from './place-chips'
import { useConcernDraft } from './use-concern-draft'
import { WeHelper } from './we-helper'

/** Quick entry of a concern: who says it, where, since when, with a recent example. Enter adds it. */
export function ConcernEntry() {
  const t = wordsIn('pupilCase')
  const draft = useConcernDraft()
  const [isHelping, setIsHelping] = useState(false)
  const text = useRef<HTMLDivElement>(null)
  const helper = useRef<HTMLDivElement>(null)
  const wasHelping = useRef(false)
  useEffect(() => {
    if (isHelping) helper.current?.querySelector('input')?.focus()
    else if (wasHelping.current) text.current?.querySelector('textarea')?.focus()
    wasHelping.current = isHelping
  }, [isHelping])
  // N goes to where one types, past a long list.
  useShortcuts({ n: () => (isHelping ? helper : text).current?.querySelector<HTMLElement>('input, textarea')?.focus() })
  const use = (sentence: string, example: string) => {
    draft.setText(sentence)
    if (draft.example === '' && example.trim() !== '') draft.setExample(example)
    setIsHelping(false)
  }
  return (
    <section className={styles['entry']} aria-label={t('concerns.newTitle')}>
      <div className={styles['who']}>
        <PartyChoice label={t('concerns.who')} value={draft.saidBy} onChange={draft.setSaidBy} />
        <PlaceChips label={t('concerns.where')} value={draft.places} onChange={draft.setPlaces} />
      </div>
      {isHelping ? (
        <div ref={helper}>
          <WeHelper onUse={use} onClose={() => setIsHelping(false)} />
        </div>
      ) : (
        <>
          <div ref={text}>
            <Field
              label={t('concerns.text')}
              isLabelHidden
              placeholder={t('concerns.textHint')}
              rows={2}
              value={draft.text}
              onChange={draft.setText}
              onEnter={draft.add}
            />
            <ConcernHint text={draft.text} />
          </div>
          <div className={styles['more']}>
            <Field
              label={t('concerns.example')}
              value={draft.example}
              onChange={draft.setExample}
              onEnter={draft.add}
            />
            <Field label={t('concerns.since')} value={draft.since} onChange={draft.setSince} onEnter={draft.add} />
            <Button onClick={() => setIsHelping(true)}>
              <MessageSquareQuote size={18} aria-hidden="true" />
              {t('concerns.helper')}
            </Button>
            <Button kind="primary" onClick={draft.add}>
              <Plus size={18} aria-hidden="true" />
              {t('concerns.add')}
            </Button>
          </div>
        </>
      )}
    </section>
  )
}
