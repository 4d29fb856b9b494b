import { useMeetingStore } from '@renderer/state/chair-context'
import { useChangePupil } from '@renderer/state/fields/use-pupil-field'
import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import { TickBox } from '@renderer/ui/tick-box'
import type { ParticipantId } from '@shared/lib/ids'
import { ATTENDEE_KINDS, type Attendee } from '@shared/meeting/pupil-setup'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { PersonRow } from './person-row'
import styles from './pupil-setup.module.css'
import { usePeople } from './use-people'

const NOBODY: readonly Attendee[] = []

/** Who comes, each in a row; one button for every kind adds the next and puts the caret in its name. */
export function PeoplePanel() {
  const t = wordsIn('pupil')
  const change = useChangePupil()
  const { add } = usePeople()
  const attendees = useMeetingStore(({ meeting }) => meeting?.pupil?.attendees ?? NOBODY)
  const areSeparated = useMeetingStore(({ meeting }) => meeting?.pupil?.areSeparated ?? false)
  const [newest, setNewest] = useState<ParticipantId | null>(null)
  return (
    <section className={styles['panel']} aria-label={t('people.title')}>
      <header className={styles['head']}>
        <h2>{t('people.title')}</h2>
      </header>
      {attendees.length === 0 && <p className={styles['none']}>{t('people.none')}</p>}
      <ul>
        {attendees.map((person) => (
          <PersonRow key={person.id} person={person} isNewest={person.id === newest} />
        ))}
      </ul>
      <fieldset className={styles['quick']} aria-label={t('people.addRow')}>
        {ATTENDEE_KINDS.map((kind) => (
          <Button
            key={kind}
            size="small"
            aria-label={t('people.add', { kind: t(`people.kind.${kind}`) })}
            onClick={() => setNewest(add(kind))}
          >
            <Plus size={16} aria-hidden="true" />
            {t(`people.kind.${kind}`)}
          </Button>
        ))}
      </fieldset>
      <TickBox isOn={areSeparated} onChange={(next) => change({ areSeparated: next })}>
        {t('people.separated')}
      </TickBox>
    </section>
  )
}
