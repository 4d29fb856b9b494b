import { useDispatch } from '@renderer/state/chair-context'
import { newId } from '@renderer/state/new-id'
import { Button } from '@renderer/ui/button'
import { MessageBar } from '@renderer/ui/message-bar'
import { wordsIn } from '@renderer/ui/text'
import { areMany, partiesWithout } from '@shared/agreements/checks'
import { isFromBefore } from '@shared/agreements/go-on'
import type { AgreementId } from '@shared/lib/ids'
import { partyOf } from '@shared/meeting/pupil-setup'
import { atTable } from '@shared/meeting/sign-status'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { AgreementEditor } from './agreement-editor'
import { AgreementRow } from './agreement-row'
import styles from './agreements.module.css'
import { HintLine } from './hint-line'
import type { PupilMeeting } from './pupil-meeting'

/** The agreements, one open at a time, and what to look at among all of them. */
export function AgreementList({ meeting, pupil }: PupilMeeting) {
  const t = wordsIn('agreements')
  const dispatch = useDispatch()
  const [openId, setOpenId] = useState<AgreementId | null>(null)
  const [removed, setRemoved] = useState<number | null>(null)
  const { agreements } = meeting.agreements
  const add = () => {
    const id = newId<AgreementId>()
    if (dispatch({ type: 'agreements/add', id, words: {} }).ok) setOpenId(id)
  }
  const undo = () => {
    if (dispatch({ type: 'meeting/undo' }).ok) setRemoved(null)
  }
  // Only what was done last can be put back here.
  const canUndo = removed !== null && removed === meeting.history.past.length
  return (
    <>
      <div className={styles['list']}>
        {agreements.length > 0 && (
          <div className={styles['head']} aria-hidden="true">
            <span />
            <span>{t('column.what')}</span>
            <span>{t('column.who')}</span>
            <span>{t('column.when')}</span>
            <span>{t('column.sign')}</span>
          </div>
        )}
        <ol className={styles['list']} aria-label={t('list')}>
          {agreements.map((agreement, index) => (
            <li key={agreement.id}>
              {agreement.id === openId ? (
                <AgreementEditor
                  meeting={meeting}
                  pupil={pupil}
                  agreement={agreement}
                  no={index + 1}
                  onReady={() => setOpenId(null)}
                  onRemoved={() => setRemoved(meeting.history.past.length + 1)}
                />
              ) : (
                <AgreementRow
                  agreement={agreement}
                  no={index + 1}
                  people={pupil.attendees}
                  isFromBefore={isFromBefore(meeting.agreements, agreement.id)}
                  onOpen={() => setOpenId(agreement.id)}
                />
              )}
            </li>
          ))}
        </ol>
      </div>
      {agreements.length === 0 && <p className={styles['quiet']}>{t('none')}</p>}
      {canUndo && (
        <MessageBar kind="note" text={t('removed')}>
          <Button size="small" onClick={undo}>
            {t('undo')}
          </Button>
        </MessageBar>
      )}
      <div className={styles['foot']}>
        <Button onClick={add}>
          <Plus size={18} aria-hidden="true" />
          {t('add')}
        </Button>
        <AllHints meeting={meeting} pupil={pupil} />
      </div>
    </>
  )
}

function AllHints({ meeting, pupil }: PupilMeeting) {
  const t = wordsIn('agreements')
  const { agreements } = meeting.agreements
  if (agreements.length === 0) return null
  const people = atTable(pupil).map((person) => ({ id: person.id, party: partyOf(person) }))
  const without = partiesWithout(meeting.agreements, people).filter((party) => party !== 'other')
  return (
    <div className={styles['notes']}>
      {areMany(meeting.agreements) && <HintLine>{t('many', { count: agreements.length })}</HintLine>}
      {without.map((party) => (
        <HintLine key={party}>{t(`partyWithout.${party}`, { name: pupil.firstName })}</HintLine>
      ))}
    </div>
  )
}
