import { useMeetingStore } from '@renderer/state/chair-context'
import { lengthWords } from '@renderer/ui/length-words'
import { wordsIn } from '@renderer/ui/text'
import { plannedLength } from '@shared/agenda/formats'
import { lengthHint } from '@shared/agenda/length-hint'
import type { StepPlan } from '@shared/agenda/step-plan'
import { circleSize, questionHints } from '@shared/meeting/setup'
import { wholeMinutes } from '@shared/time/format'
import { ReadyList } from './ready-list'

const NO_STEPS: readonly StepPlan[] = []

/** Whether a meeting can be opened: a theme and a central question are there, kept or still being typed. */
export function useIsReady(): boolean {
  return useMeetingStore(({ meeting, drafts }) => {
    const isFilled = (field: 'theme' | 'centralQuestion') =>
      (drafts[`setup.${field}`] ?? meeting?.setup[field] ?? '').trim() !== ''
    return isFilled('theme') && isFilled('centralQuestion')
  })
}

/** Whether the minutes can be meant (docs/domain.md, rule 227), and what to say of them. */
function useLength(): { readonly isFine: boolean; readonly aside: string } {
  const t = wordsIn('prepare')
  const steps = useMeetingStore(({ meeting }) => meeting?.agenda.steps ?? NO_STEPS)
  const preset = useMeetingStore(({ meeting }) => meeting?.setup.preset ?? 'own')
  const hint = lengthHint(steps)
  if (hint === null) return { isFine: true, aside: t(`preset.${preset}`) }
  return {
    isFine: false,
    aside: hint === 'noTime' ? t('ready.noTime') : lengthWords(wholeMinutes(plannedLength(steps))),
  }
}

/** What is ready for the evening and what is not. Nothing in it blocks but an empty theme or question. */
export function ReadyPanel() {
  const t = wordsIn('prepare')
  const setup = useMeetingStore((store) => store.meeting?.setup)
  const smartboard = useMeetingStore((store) => store.smartboard)
  const isReady = useIsReady()
  const length = useLength()
  if (!setup) return null
  const { students, parents, teachers } = setup.circles
  const sizes = { students: circleSize(students), parents: circleSize(parents), teachers: circleSize(teachers) }
  const hints = questionHints(setup.centralQuestion).length
  const places = { screen: 'smartboardScreen', window: 'smartboardWindow', none: 'smartboardNone' } as const
  const rows = [
    {
      name: t('ready.themeAndQuestion'),
      isDone: isReady,
      aside: isReady ? hints > 0 && t('ready.tips', { count: hints }) : t('ready.missing'),
    },
    {
      name: t('ready.circles'),
      isDone: Math.min(sizes.students, sizes.parents, sizes.teachers) > 0,
      aside: t('ready.sizes', sizes),
    },
    { name: t('ready.minutes'), isDone: length.isFine, aside: length.aside },
    {
      name: t('ready.smartboard'),
      isDone: smartboard.place !== 'none',
      aside: t(`ready.${places[smartboard.place]}`),
    },
  ]
  return <ReadyList title={t('ready.title')} rows={rows} />
}
