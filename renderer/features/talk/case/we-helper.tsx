import { useDraft } from '@renderer/state/fields/use-draft'
import { Button } from '@renderer/ui/button'
import { Field } from '@renderer/ui/field'
import { wordsIn } from '@renderer/ui/text'
import { guidance } from '@shared/guidance/guidance'
import { weMessage } from '@shared/talk/we-message'
import styles from './we-helper.module.css'

export interface WeHelperProps {
  /** Gets the whole sentence, and the example in it apart. */
  readonly onUse: (sentence: string, example: string) => void
  readonly onClose: () => void
}

/** Builds a sentence with „wij” out of three parts. Enter in any of them takes the sentence over. */
export function WeHelper({ onUse, onClose }: WeHelperProps) {
  const t = wordsIn('pupilCase')
  const [seen, setSeen] = useDraft('concern.helper.seen')
  const [example, setExample] = useDraft('concern.helper.example')
  const [worry, setWorry] = useDraft('concern.helper.worry')
  const sentence = weMessage({ seen, example, worry }, guidance().weMessage)
  const use = () => {
    if (sentence === '') return
    for (const clear of [setSeen, setExample, setWorry]) clear(null)
    onUse(sentence, example)
  }
  return (
    <section className={styles['helper']} aria-label={t('concerns.helperTitle')} data-testid="we-helper">
      <div className={styles['parts']}>
        <Field label={t('concerns.seen')} value={seen} onChange={setSeen} onEnter={use} />
        <Field label={t('concerns.helperExample')} value={example} onChange={setExample} onEnter={use} />
        <Field label={t('concerns.worry')} value={worry} onChange={setWorry} onEnter={use} />
      </div>
      <p className={styles['sentence']} dir="auto">
        {sentence}
      </p>
      <div className={styles['foot']}>
        <Button onClick={use} disabled={sentence === ''}>
          {t('concerns.use')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('concerns.closeHelper')}
        </Button>
      </div>
    </section>
  )
}
