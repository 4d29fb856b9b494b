import { useMeetingStore } from '@renderer/state/chair-context'
import { isMac } from '@renderer/state/keys/decision-of'
import { useSingleKeys } from '@renderer/state/keys/single-keys'
import { QuestionDialog } from '@renderer/ui/question-dialog'
import { wordsIn } from '@renderer/ui/text'
import { TickBox } from '@renderer/ui/tick-box'
import styles from './course-dialogs.module.css'
import { keyName, SHORTCUTS } from './shortcut-table'

/** The cheat sheet: every key and what it does, and the switch for keys without Alt. */
export function ShortcutDialog({ onClose }: { readonly onClose: () => void }) {
  const t = wordsIn(['console', 'common'])
  const isAboutPupil = useMeetingStore((store) => store.meeting?.pupil != null)
  const { isOn, set } = useSingleKeys()
  const keyboard = isMac ? 'mac' : 'other'
  const alt = t(`console:keys.alt.${keyboard}`)
  const names = t('console:keys.name', { returnObjects: true, ctrl: t(`console:keys.ctrl.${keyboard}`) })
  return (
    <QuestionDialog
      title={t('console:keys.title')}
      confirm={t('common:close')}
      isWide
      onConfirm={onClose}
      onDecline={onClose}
    >
      <p>{t(isOn ? 'console:keys.inField' : 'console:keys.off', { alt })}</p>
      <dl className={styles['keys']}>
        {SHORTCUTS.filter(({ isOfCircles }) => !(isOfCircles && isAboutPupil)).map(({ keys, what }) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{keyName(key, names)}</kbd>
              ))}
            </dt>
            <dd>{t(`console:keys.what.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <TickBox isOn={!isOn} onChange={(isOff) => set(!isOff)}>
        {t('console:keys.switch', { alt })}
      </TickBox>
    </QuestionDialog>
  )
}
