import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import type { ConcernId } from '@shared/lib/ids'
import type { Concern } from '@shared/talk/case-state'
import { Pencil, X } from 'lucide-react'
import { memo, useEffect, useRef } from 'react'
import { ConcernEdit, type ConcernField } from './concern-edit'
import { Reactions } from './concern-reactions'
import styles from './concern-row.module.css'
import { PartyMark } from './party-mark'
import { ReleaseButtons } from './release-buttons'
import { shortText } from './short-text'
import { SmartboardFrame } from './smartboard-frame'
import { useConcernRelease } from './use-release'

export interface ConcernRowProps {
  readonly concern: Concern
  readonly open: ConcernField | null
  readonly onOpen: (id: ConcernId | null, field?: ConcernField) => void
  readonly onRemove: (id: ConcernId) => void
}

/** One concern on a sheet: who says it, where, since when, with what pupil and parents said to it. */
export const ConcernRow = memo(function ConcernRow({ concern, open, onOpen, onRemove }: ConcernRowProps) {
  const t = wordsIn('pupilCase')
  const { id, text, example, since, saidBy, places } = concern
  const release = useConcernRelease(concern)
  const edit = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && open === null) edit.current?.focus()
    wasOpen.current = open !== null
  }, [open])
  const short = shortText(text)
  const where = [...places.map((place) => t(`place.${place}`)), since && t('concerns.sinceText', { since })]
  return (
    <li className={styles['row']} data-concern={id}>
      <SmartboardFrame release={release}>
        <article className={styles['sheet']}>
          <header className={styles['head']}>
            <PartyMark party={saidBy} size={13} />
            <strong>{t(`party.${saidBy}`)}</strong>
            <span className={styles['where']} dir="auto">
              {where.filter(Boolean).join(', ')}
            </span>
            <span className={styles['buttons']}>
              <ReleaseButtons release={release} text={text} />
              <Button
                ref={edit}
                kind="quiet"
                size="icon"
                aria-expanded={open !== null}
                aria-label={t('concerns.editNamed', { text: short })}
                title={t('concerns.edit')}
                onClick={() => onOpen(open === null ? id : null)}
              >
                <Pencil size={16} aria-hidden="true" />
              </Button>
              <Button
                kind="quiet"
                size="icon"
                aria-label={t('concerns.remove', { text: short })}
                onClick={() => onRemove(id)}
              >
                <X size={16} aria-hidden="true" />
              </Button>
            </span>
          </header>
          {open === null ? (
            <>
              <p className={styles['text']} dir="auto">
                {text}
              </p>
              {example.trim() !== '' && <p className={styles['example']}>{t('concerns.exampleText', { example })}</p>}
              <Reactions concern={concern} onAsk={() => onOpen(id, 'pupilReaction')} />
            </>
          ) : (
            <ConcernEdit concern={concern} caretIn={open} onDone={() => onOpen(null)} />
          )}
        </article>
      </SmartboardFrame>
    </li>
  )
})
