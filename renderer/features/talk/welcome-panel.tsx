import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { useKeptField } from '@renderer/state/fields/use-kept-field'
import { useAim } from '@renderer/state/fields/use-pupil-field'
import { Field } from '@renderer/ui/field'
import { Panel } from '@renderer/ui/panel'
import { PartyMark } from '@renderer/ui/party-mark'
import { wordsIn } from '@renderer/ui/text'
import type { Aims } from '@shared/meeting/pupil-setup'
import { textOf } from '@shared/talk/case-state'
import styles from './welcome-panel.module.css'

const PARTIES = ['pupil', 'parents', 'school'] as const satisfies (keyof Aims)[]
const EARLIER = ['earlierBad', 'earlierDifferent', 'earlierCan'] as const

/** What each wants of this meeting, in their own words. */
export function AimsPanel() {
  const t = wordsIn('pupil')
  return (
    <Panel title={t('welcome.aims')}>
      <div className={styles['three']}>
        {PARTIES.map((party) => (
          <Aim key={party} party={party} />
        ))}
      </div>
    </Panel>
  )
}

function Aim({ party }: { readonly party: keyof Aims }) {
  const t = wordsIn('pupil')
  const aim = useAim(party)
  return (
    <div>
      <p className={styles['party']}>
        <PartyMark party={party} size={16} />
        {t(`party.${party}`)}
      </p>
      <Field label={t(`prepare.aim.${party}`)} rows={4} {...aim} />
    </div>
  )
}

/** Three questions about earlier talks: what went wrong, what must be otherwise, and whether that can be promised. */
export function EarlierPanel() {
  const t = wordsIn('pupil')
  return (
    <Panel title={t('welcome.earlier')}>
      <p className={styles['soft']}>{t('welcome.earlierHint')}</p>
      <div className={styles['three']}>
        {EARLIER.map((field) => (
          <Earlier key={field} field={field} />
        ))}
      </div>
    </Panel>
  )
}

function Earlier({ field }: { readonly field: (typeof EARLIER)[number] }) {
  const t = wordsIn('pupil')
  const dispatch = useDispatch()
  const stored = useMeetingStore(({ meeting }) => (meeting ? textOf(meeting.pupilCase, field) : ''))
  const kept = useKeptField(`case.${field}`, stored, (text) => dispatch({ type: 'case/write', field, text }).ok)
  return <Field label={t(`welcome.${field}`)} rows={3} {...kept} />
}
