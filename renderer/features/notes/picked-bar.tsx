import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import { FolderPlus, Merge, X } from 'lucide-react'
import { useState } from 'react'
import { GroupDialog } from './group-dialog'
import styles from './picked-bar.module.css'
import type { Picked } from './use-picked'

/** What can be done with several picked notes at once. */
export function PickedBar({ picked }: { readonly picked: Picked }) {
  const t = wordsIn('notes')
  const [isNaming, setNaming] = useState(false)
  return (
    <div className={styles['bar']} role="toolbar" aria-label={t('ticked', { count: picked.ids.length })}>
      <p>{t('ticked', { count: picked.ids.length })}</p>
      <Button disabled={!picked.canMerge} onClick={picked.merge}>
        <Merge size={18} aria-hidden="true" />
        {t('merge')}
      </Button>
      <Button onClick={() => picked.moveAll('chosen')}>{t('choose')}</Button>
      <Button onClick={() => picked.moveAll('later')}>{t('park')}</Button>
      <Button onClick={() => setNaming(true)}>
        <FolderPlus size={18} aria-hidden="true" />
        {t('group')}
      </Button>
      <Button kind="quiet" size="icon" aria-label={t('untickAll')} onClick={picked.clear}>
        <X size={18} aria-hidden="true" />
      </Button>
      {isNaming && <GroupDialog onName={picked.group} onClose={() => setNaming(false)} />}
    </div>
  )
}
