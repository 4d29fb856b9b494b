import { useMeetingStore } from '@renderer/state/chair-context'
import { wordsIn } from '@renderer/ui/text'
import type { StrengthId } from '@shared/lib/ids'
import { isolated } from '@shared/lib/isolate'
import { placesName } from '@shared/strengths/places'
import type { Strength } from '@shared/strengths/state'
import { Pencil, Sparkle, Star } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { PlacesIcon } from './icons'
import styles from './strength-chip.module.css'

export interface StrengthChipProps {
  readonly strength: Strength
  readonly isTabStop?: boolean
  /** Its paper is in the air: only the place it came from is left. */
  readonly isAway?: boolean
  readonly onEdit?: (strength: Strength) => void
}

const LONGEST_NAME = 300

/** Where a draft of a strength that is being changed is kept. */
export const draftOf = (id: StrengthId) => `strength.${id}`

/** One strength on the paper of who says it. Pressing it opens it to change. */
export const StrengthChip = memo(function StrengthChip(props: StrengthChipProps) {
  const { strength, isTabStop = false, isAway = false, onEdit } = props
  const t = wordsIn('strengths')
  const isUnsaved = useMeetingStore((store) => (store.drafts[draftOf(strength.id)] ?? strength.text) !== strength.text)
  const { id, text, saidBy, area, places, about, isException, isForGoal } = strength
  const where = t(`places.${placesName(places)}`)
  const marks = [isForGoal && t('forGoal'), isException && t('exception'), isUnsaved && t('unsaved')].filter(Boolean)
  const name = `${t(`party.${saidBy}`)}, ${t(`area.${area}`)}: ${isolated(text.slice(0, LONGEST_NAME))}`
  return (
    <article className={[styles['chip'], styles[saidBy], isAway ? styles['away'] : ''].join(' ')} data-strength={id}>
      {onEdit && (
        <button
          type="button"
          className={styles['open']}
          data-stop={id}
          data-take
          tabIndex={isTabStop ? 0 : -1}
          aria-label={[name, where, ...marks].join(', ')}
          aria-describedby="strength-keys"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onEdit(strength)}
        />
      )}
      <div className={styles['body']}>
        <p className={styles['text']} dir="auto">
          {text}
        </p>
        <p className={styles['where']}>
          <PlacesIcon places={places} />
          {where}
          {about !== 'pupil' && <span>{t(`aboutTag.${about}`)}</span>}
          {isException && (
            <Tag icon={<Sparkle size={14} aria-hidden="true" />} isStrong={false}>
              {t('exception')}
            </Tag>
          )}
          {isUnsaved && (
            <Tag icon={<Pencil size={14} aria-hidden="true" />} isStrong={false}>
              {t('unsaved')}
            </Tag>
          )}
          {isForGoal && (
            <Tag icon={<Star size={14} strokeWidth={2.4} aria-hidden="true" />} isStrong>
              {t('forGoal')}
            </Tag>
          )}
        </p>
      </div>
    </article>
  )
})

interface TagProps {
  readonly icon: ReactNode
  readonly isStrong: boolean
  readonly children: ReactNode
}

function Tag({ icon, isStrong, children }: TagProps) {
  return (
    <span className={isStrong ? styles['goal'] : styles['tag']}>
      {icon}
      {children}
    </span>
  )
}
