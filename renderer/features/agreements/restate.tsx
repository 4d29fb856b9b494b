import { useCalled } from '@renderer/state/window/use-called'
import { Panel } from '@renderer/ui/panel'
import { wordsIn } from '@renderer/ui/text'
import { atTable } from '@shared/meeting/sign-status'
import { KeptText } from './kept-text'
import type { PupilMeeting } from './pupil-meeting'
import styles from './read-back.module.css'

/** Before signing each person says in their own words what they will do (docs/domain.md, rule 104). */
export function Restate({ meeting, pupil }: PupilMeeting) {
  const t = wordsIn('agreements')
  const called = useCalled()
  return (
    <Panel title={t('restate.title')}>
      <p className={styles['quiet']}>{t('restate.text')}</p>
      <div className={styles['people']}>
        {atTable(pupil).map((person) => (
          <KeptText
            key={person.id}
            field={`restate.${person.id}`}
            label={t('restate.of', { name: called(person) })}
            rows={2}
            stored={meeting.agreements.restated[person.id] ?? ''}
            commandOf={(text) => ({ type: 'agreements/restate', personId: person.id, text })}
          />
        ))}
      </div>
    </Panel>
  )
}
