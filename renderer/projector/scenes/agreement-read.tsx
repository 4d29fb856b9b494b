import { wordsIn } from '@renderer/ui/text'
import type { SceneView } from '@shared/smartboard/projector-view'
import { FitBox } from '../parts/fit-box'
import { FootBand } from '../parts/foot-band'
import { Mark } from '../parts/mark'
import { Pager } from '../parts/pager'
import styles from './agreement-read.module.css'

export interface AgreementReadProps {
  readonly scene: Extract<SceneView, { kind: 'agreement' }>
}

/** The agreement that is read back, under the goal. Nobody's yes or no stands with it. */
export function AgreementRead({ scene }: AgreementReadProps) {
  const t = wordsIn('agreements')
  const [shown] = scene.agreement.items
  if (!shown) return null
  const { no, count, who, what, whereWhen, successSign } = shown
  const columns = [
    { label: t('smartboard.when'), text: whereWhen },
    { label: t('smartboard.sign'), text: successSign },
  ].filter(({ text }) => text.trim() !== '')
  return (
    <section className={styles['picture']}>
      {scene.goal !== '' && (
        <div className={styles['goal']}>
          <p className={styles['label']}>
            <Mark circle="students" size={36} />
            {t('smartboard.goal')}
          </p>
          <p className={styles['words']} dir="auto">
            {scene.goal}
          </p>
        </div>
      )}
      <FitBox text={`${scene.goal} ${who} ${what} ${whereWhen} ${successSign}`} className={styles['box']}>
        <header className={styles['head']}>
          <h1 dir="auto">{who}</h1>
          <p>{t('smartboard.number', { no, count })}</p>
        </header>
        {what !== '' && (
          <p className={styles['words']} dir="auto">
            {what}
          </p>
        )}
        {columns.length > 0 && (
          <dl className={styles['columns']} data-one={columns.length === 1 || undefined}>
            {columns.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd className={styles['words']} dir="auto">
                  {text}
                </dd>
              </div>
            ))}
          </dl>
        )}
      </FitBox>
    </section>
  )
}

/** The foot of that picture: what happens now, and the pages of this agreement. */
export function AgreementBand({ scene }: AgreementReadProps) {
  const t = wordsIn('agreements')
  const { index, count } = scene.agreement
  return (
    <FootBand
      label={t('smartboard.label')}
      title={t('smartboard.title')}
      phase="normal"
      pager={<Pager index={index} count={count} />}
    />
  )
}
