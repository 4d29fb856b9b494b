import { useMeetingStore } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { Field } from '@renderer/ui/field'
import { wordsIn } from '@renderer/ui/text'
import { namesOfList } from '@shared/names/class-list'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState } from 'react'
import styles from './setup.module.css'
import { useSetupField } from './use-setup-field'

/**
 * The names of a class, pasted for this meeting only: then a name in a question is known although the circles are filled
 * in by number (docs/domain.md, rule 213). Folded: many do without.
 */
export function ClassList() {
  const t = wordsIn('prepare')
  const [isOpen, setIsOpen] = useState(false)
  const list = useMeetingStore(({ meeting }) => meeting?.setup.classList ?? '')
  const field = useSetupField('classList')
  const count = namesOfList(list).length
  const Icon = isOpen ? ChevronUp : ChevronDown
  return (
    <section className={[styles['panel'], styles['spare']].join(' ')} aria-label={t('classList.open')}>
      <Button kind="quiet" size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <Icon size={16} aria-hidden="true" />
        {count > 0 ? t('classList.filled', { count }) : t('classList.open')}
      </Button>
      {isOpen && <Field label={t('classList.field')} hint={t('classList.hint')} rows={6} {...field} />}
    </section>
  )
}
