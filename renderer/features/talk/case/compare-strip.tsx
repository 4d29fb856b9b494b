import { useMeetingStore } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { Panel } from '@renderer/ui/panel'
import { wordsIn } from '@renderer/ui/text'
import { hasPart } from '@shared/meeting/course-parts'
import { COMPARE_FIELDS, type CompareField } from '@shared/meeting/released'
import { textOf } from '@shared/talk/case-state'
import { Check, Pencil } from 'lucide-react'
import { useState } from 'react'
import styles from './compare.module.css'
import { CompareFields } from './compare-fields'
import { CompareIcon } from './compare-icon'

/** School and home in short, above the causes; it opens to be mended. Left out when the talk has no such part. */
export function CompareStrip() {
  const t = wordsIn('pupilCase')
  const [isOpen, setIsOpen] = useState(false)
  const isPart = useMeetingStore(
    ({ meeting }) =>
      meeting !== null &&
      (hasPart(meeting, 'compare') || COMPARE_FIELDS.some((field) => textOf(meeting.pupilCase, field).trim() !== '')),
  )
  if (!isPart) return null
  return (
    <Panel
      title={t('compare.title')}
      before={<Check size={18} strokeWidth={2.5} className={styles['check']} aria-hidden="true" />}
      aside={
        <Button kind="quiet" className={styles['edit']} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {!isOpen && <Pencil size={16} aria-hidden="true" />}
          {t(isOpen ? 'compare.done' : 'compare.edit')}
        </Button>
      }
      className={styles['strip']}
    >
      {isOpen ? (
        <div className={styles['opened']}>
          <CompareFields rows={2} />
        </div>
      ) : (
        <dl className={styles['short']}>
          {COMPARE_FIELDS.map((field) => (
            <Short key={field} field={field} />
          ))}
        </dl>
      )}
    </Panel>
  )
}

function Short({ field }: { readonly field: CompareField }) {
  const t = wordsIn('pupilCase')
  const text = useMeetingStore(({ meeting }) => (meeting ? textOf(meeting.pupilCase, field) : ''))
  return (
    <div>
      <dt>
        <CompareIcon field={field} />
        {t(`fields.${field}.label`)}
      </dt>
      <dd className={text.trim() === '' ? styles['nothing'] : ''} dir="auto">
        {text.trim() === '' ? t('compare.nothing') : text}
      </dd>
    </div>
  )
}
