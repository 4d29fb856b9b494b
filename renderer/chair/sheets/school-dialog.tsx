import { Button } from '@renderer/ui/button'
import { Field } from '@renderer/ui/field'
import { MessageBar } from '@renderer/ui/message-bar'
import { QuestionDialog } from '@renderer/ui/question-dialog'
import { wordsIn } from '@renderer/ui/text'
import type { IpcProblem } from '@shared/ipc/contract'
import type { School } from '@shared/sheets/school'
import { useRef, useState } from 'react'
import { type LogoProblem, readLogo } from './read-logo'
import styles from './sheets-panel.module.css'
import type { KeptSchool } from './use-school'

const isLogoProblem = (problem: LogoProblem | IpcProblem): problem is LogoProblem => !problem.includes('/')

export interface SchoolDialogProps extends KeptSchool {
  readonly onClose: () => void
}

/** „School en logo”: what stands above every sheet. */
export function SchoolDialog({ school, save, onClose }: SchoolDialogProps) {
  const t = wordsIn(['sheets', 'common', 'problems'])
  const [draft, setDraft] = useState<School>(school)
  const [problem, setProblem] = useState<LogoProblem | IpcProblem | null>(null)
  const confirm = async () => {
    const reply = await save(draft)
    if (reply.ok) onClose()
    else setProblem(reply.problem)
  }
  const chooseLogo = async (file: File | undefined) => {
    if (!file) return
    const logo = await readLogo(file)
    setProblem(logo.ok ? null : logo.problem)
    if (logo.ok) setDraft((now) => ({ ...now, logo: logo.value }))
  }
  return (
    <QuestionDialog
      title={t('sheets:school.title')}
      confirm={t('sheets:school.save')}
      decline={t('common:cancel')}
      onConfirm={() => void confirm()}
      onDecline={onClose}
    >
      <p>{t('sheets:school.about')}</p>
      <div className={styles['fields']}>
        <Field
          label={t('sheets:school.name')}
          value={draft.name}
          onChange={(name) => setDraft({ ...draft, name: name.slice(0, 200) })}
        />
        <Field
          label={t('sheets:school.contact')}
          placeholder={t('sheets:school.contactHint')}
          value={draft.contact}
          onChange={(contact) => setDraft({ ...draft, contact: contact.slice(0, 300) })}
        />
        <LogoField logo={draft.logo} onChoose={chooseLogo} onRemove={() => setDraft({ ...draft, logo: '' })} />
        {problem && (
          <MessageBar
            kind="error"
            text={isLogoProblem(problem) ? t(`sheets:school.${problem}`) : t(`problems:${problem}`)}
          />
        )}
      </div>
    </QuestionDialog>
  )
}

interface LogoFieldProps {
  readonly logo: string
  readonly onChoose: (file: File | undefined) => Promise<void>
  readonly onRemove: () => void
}

function LogoField({ logo, onChoose, onRemove }: LogoFieldProps) {
  const t = wordsIn('sheets')
  const input = useRef<HTMLInputElement>(null)
  return (
    <div>
      <div className={styles['logo']}>
        {logo && <img src={logo} alt={t('school.logo')} />}
        <Button onClick={() => input.current?.click()}>{t('school.choose')}</Button>
        {logo && <Button onClick={onRemove}>{t('school.remove')}</Button>}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/png,image/jpeg"
        aria-label={t('school.logo')}
        onChange={(event) => {
          void onChoose(event.target.files?.[0])
          // The same file may be chosen again after it was changed.
          event.target.value = ''
        }}
      />
      <p className={styles['hint']}>{t('school.hint')}</p>
    </div>
  )
}
