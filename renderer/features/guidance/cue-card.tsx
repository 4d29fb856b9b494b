import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { Panel } from '@renderer/ui/panel'
import { wordsIn } from '@renderer/ui/text'
import { currentStep } from '@shared/agenda/state'
import { cueCardFor } from '@shared/guidance/cue-cards'
import { CircleHelp, Lock } from 'lucide-react'
import { useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import styles from './cue-card.module.css'
import { spareQuestionsFor } from './spare-questions-for'

/** What the chair can say now. The help question for a silent circle stays folded until it is asked for. */
export function CueCard() {
  const t = wordsIn(['console', 'common'])
  const step = useMeetingStore((store) => store.meeting && currentStep(store.meeting.agenda))
  if (!step) return null
  const card = cueCardFor(step.kind, step.circle)
  return (
    <Panel
      title={t('console:cue.title')}
      aside={
        <>
          <Lock size={14} aria-hidden="true" />
          {t('common:private')}
        </>
      }
    >
      <h3 className={styles['heading']}>{t('console:cue.say')}</h3>
      <p className={styles['say']}>{`“${card.say}”`}</p>
      {card.ifSilent &&
        (step.kind === 'talk' ? (
          <HelpQuestion key={step.id} text={card.ifSilent} />
        ) : (
          <IfSilent text={card.ifSilent} />
        ))}
      {card.watch.length > 0 && (
        <ul className={[styles['block'], styles['watch']].join(' ')} aria-label={t('console:cue.watch')}>
          {card.watch.map((line) => (
            <li key={line}>
              <CircleHelp size={16} aria-hidden="true" />
              {line}
            </li>
          ))}
        </ul>
      )}
      <SpareQuestions />
    </Panel>
  )
}

/** The questions kept in hand for this circle, when few notes were chosen. */
function SpareQuestions() {
  const t = wordsIn('console')
  const questions = useMeetingStore(useShallow(({ meeting }) => (meeting ? spareQuestionsFor(meeting) : [])))
  if (questions.length === 0) return null
  return (
    <div className={styles['block']}>
      <h3 className={styles['heading']}>{t('cue.spare')}</h3>
      <ul className={styles['spare']}>
        {questions.map((question) => (
          <li key={question} dir="auto">
            {question}
          </li>
        ))}
      </ul>
    </div>
  )
}

function IfSilent({ text }: { readonly text: string }) {
  const t = wordsIn('console')
  return (
    <div className={styles['block']}>
      <h3 className={styles['heading']}>{t('cue.ifSilent')}</h3>
      <p>{text}</p>
    </div>
  )
}

function HelpQuestion({ text }: { readonly text: string }) {
  const t = wordsIn('console')
  const dispatch = useDispatch()
  const [isOpen, setIsOpen] = useState(false)
  const open = () => {
    setIsOpen(true)
    dispatch({ type: 'meeting/help-question' })
  }
  if (isOpen) return <IfSilent text={text} />
  return (
    <div className={styles['block']}>
      <h3 className={styles['heading']}>{t('cue.ifSilent')}</h3>
      <Button isWide onClick={open}>
        {t('cue.help')}
      </Button>
    </div>
  )
}
