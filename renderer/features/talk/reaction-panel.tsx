import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { useKeptField } from '@renderer/state/fields/use-kept-field'
import { Field } from '@renderer/ui/field'
import { Mark } from '@renderer/ui/mark'
import { Panel } from '@renderer/ui/panel'
import { wordsIn } from '@renderer/ui/text'
import styles from './step-panels.module.css'

/** The short reaction of the pupils. */
export function ReactionPanel() {
  const t = wordsIn('talk')
  const dispatch = useDispatch()
  const stored = useMeetingStore((store) => store.meeting?.talk.reaction ?? '')
  const field = useKeptField('reaction', stored, (text) => dispatch({ type: 'talk/write-reaction', text }).ok)
  return (
    <Panel title={t('reaction')} before={<Mark circle="students" size={16} />} className={styles['fill']}>
      <Field label={t('reactionField')} rows={8} {...field} />
    </Panel>
  )
}
