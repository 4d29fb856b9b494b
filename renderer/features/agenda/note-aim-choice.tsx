import { Segments } from '@renderer/ui/segments'
import { wordsIn } from '@renderer/ui/text'
import styles from './note-aim-choice.module.css'
import type { NoteAim } from './use-note-aim'

/** Only when a circle is missing: for whom the notes are that are typed now. */
export function NoteAimChoice({ target, choices, aimAt }: NoteAim) {
  const t = wordsIn(['agenda', 'common'])
  if (choices.length < 2) return null
  const segments = choices.map((circle) => ({ value: circle, label: t(`common:circle.${circle}`) }))
  return (
    <div className={styles['choice']}>
      <span aria-hidden="true">{t('agenda:missing.forWhom')}</span>
      <Segments
        label={t('agenda:missing.forWhom')}
        segments={segments}
        value={target?.circle ?? null}
        onChange={aimAt}
      />
    </div>
  )
}
