import { useChair, useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { useKeptField } from '@renderer/state/fields/use-kept-field'
import { Button } from '@renderer/ui/button'
import { Field } from '@renderer/ui/field'
import { wordsIn } from '@renderer/ui/text'
import type { Circle } from '@shared/lib/ids'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState } from 'react'
import styles from './setup.module.css'
import { MOST_SPARE, withSpare } from './spare-questions'

const PLACES = Array.from({ length: MOST_SPARE }, (_, place) => place)

/** Questions the chair keeps in hand for a circle, for when few notes come. Folded: most evenings do without. */
export function SpareFields({ circle }: { readonly circle: Circle }) {
  const t = wordsIn('prepare')
  const [isOpen, setIsOpen] = useState(false)
  const count = useMeetingStore(
    ({ meeting }) => meeting?.setup.circles[circle].spareQuestions.filter((text) => text.trim() !== '').length ?? 0,
  )
  const Icon = isOpen ? ChevronUp : ChevronDown
  return (
    <div className={styles['spare']}>
      <Button kind="quiet" size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <Icon size={16} aria-hidden="true" />
        {t('spare')}
        <span className={styles['count']}>{t('spareCount', { count, most: MOST_SPARE })}</span>
      </Button>
      {isOpen && <p className={styles['note']}>{t('spareHint')}</p>}
      {isOpen && PLACES.map((place) => <SpareField key={place} circle={circle} place={place} />)}
    </div>
  )
}

function SpareField({ circle, place }: { readonly circle: Circle; readonly place: number }) {
  const t = wordsIn(['prepare', 'common'])
  const { store } = useChair()
  const dispatch = useDispatch()
  const stored = useMeetingStore((state) => state.meeting?.setup.circles[circle].spareQuestions[place] ?? '')
  const field = useKeptField(`spare.${circle}.${place}`, stored, (text) => {
    // From the store itself: two fields may be taken over in the same moment.
    const questions = store.getState().meeting?.setup.circles[circle].spareQuestions ?? []
    const patch = { spareQuestions: withSpare(questions, place, text) }
    return dispatch({ type: 'meeting/change-circle', circle, patch }).ok
  })
  const label = t('prepare:spareField', { number: place + 1, circle: t(`common:circleLower.${circle}`) })
  return <Field label={label} isLabelHidden {...field} />
}
