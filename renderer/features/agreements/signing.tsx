import { useChair } from '@renderer/state/chair-context'
import { freezeVersion } from '@renderer/state/meeting/freeze-version'
import { useCalled } from '@renderer/state/window/use-called'
import { useWallTime } from '@renderer/state/window/use-today'
import { Button } from '@renderer/ui/button'
import { MessageBar } from '@renderer/ui/message-bar'
import { Panel } from '@renderer/ui/panel'
import { wordsIn } from '@renderer/ui/text'
import type { SignedVersion } from '@shared/agreements/signing'
import { wholeMark } from '@shared/agreements/version-mark'
import type { Attendee } from '@shared/meeting/pupil-setup'
import { signersOf, signStatus } from '@shared/meeting/sign-status'
import { formatShortDate } from '@shared/time/format'
import { PenLine, Printer } from 'lucide-react'
import { useState } from 'react'
import type { PupilMeeting } from './pupil-meeting'
import { SignDialog } from './sign-dialog'
import { SignatureLine } from './signature-line'
import styles from './signing.module.css'

export interface SigningProps extends PupilMeeting {
  /** Gets the sheet of a version ready to be printed or saved; null where there is no place for sheets. */
  readonly onPrint: ((no: number) => void) | null
}

/** Freezing a version and signing it. It is offered, never asked for (docs/domain.md, rules 105 to 107). */
export function Signing({ meeting, pupil, onPrint }: SigningProps) {
  const t = wordsIn('signing')
  const { version, hasChanged } = signStatus(meeting)
  const earlier = meeting.signing.versions.slice(0, -1)
  return (
    <Panel title={t('title')}>
      <p className={styles['quiet']}>{t('optional')}</p>
      {version && hasChanged && (
        <MessageBar kind="note" text={t('changed', { no: version.no, next: version.no + 1 })} />
      )}
      {(!version || hasChanged) && <Freeze meeting={meeting} no={(version?.no ?? 0) + 1} />}
      {version && <Signers version={version} people={signersOf(pupil)} onPrint={onPrint} />}
      {earlier.length > 0 && (
        <>
          <h3 className={styles['label']}>{t('earlier')}</h3>
          <ul>
            {earlier.map(({ no, signatures }) => (
              <li key={no} className={styles['earlier']}>
                {t('earlierOf', { no, count: signatures.length })}
                <PrintVersion no={no} onPrint={onPrint} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}

function PrintVersion({ no, onPrint }: Pick<SigningProps, 'onPrint'> & { readonly no: number }) {
  const t = wordsIn('signing')
  if (!onPrint) return null
  return (
    <Button size="small" onClick={() => onPrint(no)}>
      <Printer size={16} aria-hidden="true" />
      {t('print', { no })}
    </Button>
  )
}

function Freeze({ meeting, no }: Pick<PupilMeeting, 'meeting'> & { readonly no: number }) {
  const t = wordsIn('signing')
  const { store } = useChair()
  const isEmpty = meeting.agreements.agreements.length === 0
  return (
    <div className={styles['freeze']}>
      <Button kind="primary" disabled={isEmpty} onClick={() => void freezeVersion(store)}>
        {t('freeze', { no })}
      </Button>
      {isEmpty && <span className={styles['quiet']}>{t('nothing')}</span>}
    </div>
  )
}

interface SignersProps extends Pick<SigningProps, 'onPrint'> {
  readonly version: SignedVersion
  readonly people: readonly Attendee[]
}

function Signers({ version, people, onPrint }: SignersProps) {
  const t = wordsIn('signing')
  const now = useWallTime()
  const called = useCalled()
  const [signing, setSigning] = useState<Attendee | null>(null)
  return (
    <>
      <p className={styles['version']}>
        <b>{t('frozen', { no: version.no, date: formatShortDate(version.at.wall, now) })}</b>
        <span className={styles['hash']}>{t('hash', { hash: wholeMark(version.hash) })}</span>
        <PrintVersion no={version.no} onPrint={onPrint} />
      </p>
      <ul className={styles['signers']}>
        {people.map((person) => {
          const signature = version.signatures.find(({ personId }) => personId === person.id)
          return (
            <li key={person.id} className={styles['signer']}>
              <SignatureLine person={person} signature={signature ?? null} />
              {!signature && (
                <Button aria-label={t('signNamed', { name: called(person) })} onClick={() => setSigning(person)}>
                  <PenLine size={18} aria-hidden="true" />
                  {t('sign')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {signing && <SignDialog version={version} person={signing} onClose={() => setSigning(null)} />}
    </>
  )
}
