import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import { MonitorCog } from 'lucide-react'
import { useScreensDialog } from './use-screens-dialog'

/** The way to „Bord en schermen” before the evening. */
export function ScreensLink({ isWide = false }: { readonly isWide?: boolean }) {
  const t = wordsIn('screens')
  const { open } = useScreensDialog()
  return (
    <Button isWide={isWide} onClick={open}>
      <MonitorCog size={18} aria-hidden="true" />
      {t('title')}
    </Button>
  )
}
