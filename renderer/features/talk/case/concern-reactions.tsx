import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import type { Concern } from '@shared/talk/case-state'
import { Plus } from 'lucide-react'
import styles from './concern-row.module.css'
import { PartyMark } from './party-mark'
import { shortText } from './short-text'
import { usePupilName } from './use-pupil-name'

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** What pupil and parents said to a concern; a pupil who was not asked yet is asked first (docs/domain.md, rule 69). */
export function Reactions({ concern, onAsk }: { readonly concern: Concern; readonly onAsk: () => void }) {
  const t = wordsIn('pupilCase')
  const name = usePupilName()
  const { pupilReaction, parentsReaction, saidBy, text } = concern
  const isAsked = saidBy === 'pupil' || pupilReaction.trim() !== ''
  return (
    <>
      {!isAsked && (
        <Button
          className={styles['ask']}
          aria-label={t('concerns.askNamed', { name: capital(name), text: shortText(text) })}
          onClick={onAsk}
        >
          <Plus size={16} aria-hidden="true" />
          {t('concerns.hint.reaction', { name: capital(name) })}
        </Button>
      )}
      <ul className={styles['reactions']} aria-label={t('concerns.reactions')}>
        {pupilReaction.trim() !== '' && <Said party="pupil" text={pupilReaction} />}
        {parentsReaction.trim() !== '' && <Said party="parents" text={parentsReaction} />}
      </ul>
    </>
  )
}

function Said({ party, text }: { readonly party: 'pupil' | 'parents'; readonly text: string }) {
  const t = wordsIn('pupilCase')
  return (
    <li>
      <PartyMark party={party} size={12} />
      <span>{t(`party.${party}`)}</span>
      <span className={styles['said']} dir="auto">
        {text}
      </span>
    </li>
  )
}
