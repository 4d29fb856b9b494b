import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { Field } from '@renderer/ui/field'
import { Mark } from '@renderer/ui/mark'
import { Segments } from '@renderer/ui/segments'
import { wordsIn } from '@renderer/ui/text'
import { CIRCLES } from '@shared/lib/ids'
import { countWords, type MeetingSetup, questionHints } from '@shared/meeting/setup'
import { themeForSmartboard } from '@shared/smartboard/theme'
import { Check, CircleHelp } from 'lucide-react'
import styles from './setup.module.css'
import { useSetupField } from './use-setup-field'

/** Theme, central question with its hints, and the three checks whether the theme touches every circle. */
export function ThemePanel() {
  const t = wordsIn('prepare')
  const theme = useSetupField('theme')
  const question = useSetupField('centralQuestion')
  return (
    <section className={[styles['panel'], styles['theme']].join(' ')}>
      <div className={styles['stack']}>
        <Field label={t('theme')} {...theme}>
          {themeForSmartboard(theme.value) !== theme.value && (
            <p className={[styles['note'], styles['todo']].join(' ')}>
              <CircleHelp size={16} aria-hidden="true" />
              {t('hint.long-theme')}
            </p>
          )}
        </Field>
        <Field label={t('centralQuestion')} hint={t('centralQuestionHint')} rows={3} {...question}>
          {questionHints(question.value).map((hint) => (
            <p key={hint} className={[styles['note'], styles['todo']].join(' ')}>
              <CircleHelp size={16} aria-hidden="true" />
              {t(`hint.${hint}`, { count: countWords(question.value) })}
            </p>
          ))}
        </Field>
      </div>
      <Touches />
    </section>
  )
}

function verdict(touches: MeetingSetup['touches']): 'fits' | 'less' | 'open' {
  const answers = CIRCLES.map((circle) => touches[circle])
  if (answers.includes(false)) return 'less'
  return answers.includes(null) ? 'open' : 'fits'
}

function Touches() {
  const t = wordsIn(['prepare', 'common'])
  const dispatch = useDispatch()
  const touches = useMeetingStore((store) => store.meeting?.setup.touches)
  if (!touches) return null
  const outcome = verdict(touches)
  const segments = [
    { value: 'yes', label: t('common:yes') },
    { value: 'no', label: t('common:no') },
  ] as const
  return (
    <div>
      <p className={styles['legend']}>{t('prepare:touches.legend')}</p>
      {CIRCLES.map((circle) => (
        <div key={circle} className={styles['touch']}>
          <Mark circle={circle} size={16} />
          <span>{t(`prepare:touches.${circle}`)}</span>
          <Segments
            label={`${t('prepare:touches.legend')} ${t(`prepare:touches.${circle}`)}`}
            segments={segments}
            value={touches[circle] === null ? null : touches[circle] ? 'yes' : 'no'}
            onChange={(answer) =>
              dispatch({ type: 'meeting/change-setup', patch: { touches: { ...touches, [circle]: answer === 'yes' } } })
            }
          />
        </div>
      ))}
      <p className={[styles['note'], styles[outcome === 'fits' ? 'good' : outcome === 'less' ? 'todo' : '']].join(' ')}>
        {outcome === 'fits' ? <Check size={16} aria-hidden="true" /> : <CircleHelp size={16} aria-hidden="true" />}
        {t(`prepare:touches.${outcome}`)}
      </p>
    </div>
  )
}
