import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { Mark } from '@renderer/ui/mark'
import { NumberStepper } from '@renderer/ui/number-stepper'
import { Segments } from '@renderer/ui/segments'
import { wordsIn } from '@renderer/ui/text'
import { TickBox } from '@renderer/ui/tick-box'
import { PRESET_NAMES, PRESETS, plannedLength, threeCircleSteps } from '@shared/agenda/formats'
import type { StepPlan } from '@shared/agenda/step-plan'
import { type MeetingSetup, minutesOfPreset } from '@shared/meeting/setup'
import { wholeMinutes } from '@shared/time/format'
import { minutes } from '@shared/time/time'
import { OwnMinutes } from './own-minutes'
import styles from './setup.module.css'
import { SoundOptions } from './sound-options'

/** The minutes: a preset or own figures, drawn as a strip, and two settings of the clock. */
export function MinutesPanel() {
  const t = wordsIn(['prepare', 'common'])
  const dispatch = useDispatch()
  const setup = useMeetingStore((store) => store.meeting?.setup)
  const steps = useMeetingStore((store) => store.meeting?.agenda.steps)
  if (!setup || !steps) return null
  const change = (patch: Partial<MeetingSetup>) => dispatch({ type: 'meeting/change-setup', patch })
  const total = (name: (typeof PRESET_NAMES)[number]) =>
    wholeMinutes(plannedLength(threeCircleSteps(PRESETS[name], true)))
  const segments = [
    ...PRESET_NAMES.map((value) => ({
      value,
      label: t(`prepare:preset.${value}`),
      meta: t('common:minutesShort', { count: total(value) }),
    })),
    { value: 'own' as const, label: t('prepare:preset.own'), meta: t('prepare:preset.ownMeta') },
  ]
  return (
    <section className={styles['panel']} aria-label={t('prepare:minutes')}>
      <div className={styles['minutesRow']}>
        <h2>{t('prepare:minutes')}</h2>
        <Segments
          label={t('prepare:minutes')}
          segments={segments}
          value={setup.preset}
          onChange={(preset) => change({ preset, minutes: minutesOfPreset(preset, setup.minutes) })}
        />
      </div>
      {setup.preset === 'own' && <OwnMinutes value={setup.minutes} onChange={(next) => change({ minutes: next })} />}
      <Strip steps={steps} />
      <div className={styles['options']}>
        <TickBox isOn={setup.collectCounts} onChange={(collectCounts) => change({ collectCounts })}>
          {t('prepare:collectCounts')}
        </TickBox>
        <NumberStepper
          label={t('prepare:warnBefore')}
          fewer={t('prepare:fewer')}
          more={t('prepare:more')}
          value={wholeMinutes(setup.warnBefore)}
          most={10}
          onChange={(count) => change({ warnBefore: minutes(count) })}
        />
        <SoundOptions setup={setup} onChange={(sound) => change({ sound })} />
      </div>
    </section>
  )
}

/** The evening to scale: each block is as wide as its minutes. */
function Strip({ steps }: { readonly steps: readonly StepPlan[] }) {
  const t = wordsIn('prepare')
  const shown = steps.filter((step) => step.planned > 0)
  return (
    <div className={styles['strip']} aria-hidden="true">
      {shown.map((step) => {
        const isTurn = step.kind === 'talk' || step.kind === 'questions' || step.kind === 'collect'
        return (
          <span
            key={step.id}
            className={isTurn && step.circle ? styles[step.circle] : ''}
            style={{ flex: `${step.planned} 0 0` }}
          >
            {step.kind === 'talk' && step.circle && <Mark circle={step.circle} size={12} />}
            {step.kind === 'opening' && t('strip.start')}
            {step.kind === 'talk' && t('strip.talk')}
            {step.kind === 'questions' && t('strip.questions')}
          </span>
        )
      })}
    </div>
  )
}
