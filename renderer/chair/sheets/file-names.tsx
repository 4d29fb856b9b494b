import { useChair } from '@renderer/state/chair-context'
import { MessageBar } from '@renderer/ui/message-bar'
import { wordsIn } from '@renderer/ui/text'
import { TickBox } from '@renderer/ui/tick-box'
import type { IpcProblem, OutName } from '@shared/ipc/contract'
import { fileName } from '@shared/lib/file-name'
import { useEffect, useState } from 'react'
import styles from './sheets-panel.module.css'

/** Whether names of people may stand in names of files, and how the file would be called now. */
export function FileNames({ file }: { readonly file: OutName }) {
  const t = wordsIn(['sheets', 'problems'])
  const { services } = useChair()
  const [hasNames, setHasNames] = useState(false)
  const [problem, setProblem] = useState<IpcProblem | null>(null)
  useEffect(() => {
    let isHere = true
    void services.bridge['files-read']().then((reply) => {
      if (isHere && reply.ok) setHasNames(reply.value.hasNames)
    })
    return () => {
      isHere = false
    }
  }, [services])
  const change = async (next: boolean) => {
    const reply = await services.bridge['files-write']({ hasNames: next })
    setProblem(reply.ok ? null : reply.problem)
    if (reply.ok) setHasNames(next)
  }
  return (
    <div>
      <TickBox isOn={hasNames} onChange={(next) => void change(next)}>
        {t('sheets:panel.namesInFiles')}
      </TickBox>
      <p className={styles['hint']}>
        {t('sheets:panel.fileIs', { name: fileName(hasNames ? file.full : file.neutral, 'pdf') })}
      </p>
      {problem && <MessageBar kind="error" text={t(`problems:${problem}`)} />}
    </div>
  )
}
