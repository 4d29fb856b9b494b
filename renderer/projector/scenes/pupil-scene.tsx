import { wordsIn } from '@renderer/ui/text'
import type { PupilSceneView } from '@shared/smartboard/pupil-view'
import type { SmartboardShape } from '@shared/smartboard/shape'
import { Mark } from '../parts/mark'
import { Note } from '../parts/note'
import ask from './ask.module.css'
import { Explanations } from './explanations'
import { SaidList } from './said-list'
import { Strengths } from './strengths'

export interface PupilSceneProps {
  readonly scene: PupilSceneView
  readonly shape: SmartboardShape
}

/** The pictures of a meeting about one pupil. None of them has a clock. */
export function PupilScene({ scene, shape }: PupilSceneProps) {
  const t = wordsIn('strengths')
  switch (scene.kind) {
    case 'strengths':
      return <Strengths rows={scene.rows} />
    case 'goal':
      return <Goal scene={scene} shape={shape} />
    case 'explanations':
      return <Explanations explanations={scene.explanations} />
    case 'aims':
      return (
        <SaidList
          heading={t('smartboard.aims.heading')}
          items={scene.aims.items.map(({ saidBy, text }) => ({ saidBy, text, label: t(`party.${saidBy}`) }))}
        />
      )
    case 'concerns':
      return (
        <SaidList
          heading={t('smartboard.concerns.heading')}
          items={scene.concerns.items.map(({ saidBy, text }) => ({ saidBy, text, label: t(`party.${saidBy}`) }))}
        />
      )
    case 'compare':
      return (
        <SaidList
          heading={t('smartboard.compare.heading')}
          items={scene.parts.items.map(({ field, text }) => ({ saidBy: null, text, label: t(`compare.${field}`) }))}
        />
      )
  }
}

function Goal({ scene, shape }: PupilSceneProps & { readonly scene: Extract<PupilSceneView, { kind: 'goal' }> }) {
  const t = wordsIn('strengths')
  const { whose, goal } = scene
  const heading = (
    <>
      <Mark circle="students" size={52} />
      <span className={ask.title}>
        {whose.trim() === '' ? t('smartboard.goal.heading') : t('smartboard.goal.headingOf', { name: whose })}
      </span>
    </>
  )
  return (
    <section className={ask.alone}>
      <Note circle="students" heading={heading} text={goal} shape={shape} isAlone />
    </section>
  )
}
