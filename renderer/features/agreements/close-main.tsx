import { Panel } from '@renderer/ui/panel'
import { wordsIn } from '@renderer/ui/text'
import { textOf } from '@shared/talk/case-state'
import styles from './agreements.module.css'
import { KeptText } from './kept-text'
import { PlanPart } from './plan-part'
import { type PupilMeeting, usePupilMeeting } from './pupil-meeting'
import { ReadBack } from './read-back'
import { Restate } from './restate'
import { Signing } from './signing'

/** Reading back, telling back in one's own words, and signing: the end of a meeting about one pupil. */
export function CloseMain() {
  const about = usePupilMeeting()
  if (!about) return null
  return (
    <div className={styles['scroll']}>
      <ReadBack isWide />
      <Restate {...about} />
      <PupilWords {...about} />
      {about.pupil.hasPlan && <PlanPart {...about} />}
      <Signing {...about} onPrint={null} />
    </div>
  )
}

function PupilWords({ meeting, pupil }: PupilMeeting) {
  const t = wordsIn('signing')
  const name = pupil.firstName
  return (
    <Panel title={t('pupilWords.title', { name })}>
      <KeptText
        field="case.pupilWords"
        label={t('pupilWords.text', { name })}
        rows={2}
        stored={textOf(meeting.pupilCase, 'pupilWords')}
        commandOf={(text) => ({ type: 'case/write', field: 'pupilWords', text })}
      />
    </Panel>
  )
}
