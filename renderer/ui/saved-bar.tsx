import { FolderOpen } from 'lucide-react'
import { Button } from './button'
import { MessageBar } from './message-bar'
import { wordsIn } from './text'

export interface SavedBarProps {
  /** What was saved. */
  readonly text: string
  readonly folder: string
  /** What was not saved, if anything. */
  readonly missed?: readonly string[]
  readonly onShow: () => void
  /** Why the folder could not be shown. */
  readonly problem: string | null
}

/** A line about files that were saved: in which folder they are, with a button that shows it. */
export function SavedBar({ text, folder, missed = [], onShow, problem }: SavedBarProps) {
  const t = wordsIn('sheets')
  const lines = [text, t('panel.inFolder', { folder }), ...missed]
  const isWrong = missed.length > 0 || problem !== null
  return (
    <MessageBar kind={isWrong ? 'error' : 'note'} text={[...lines, problem].filter(Boolean).join(' ')}>
      <Button onClick={onShow}>
        <FolderOpen size={18} aria-hidden="true" />
        {t('panel.showInFolder')}
      </Button>
    </MessageBar>
  )
}
