import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { wordsIn } from '@renderer/ui/text'
import type { ConcernId } from '@shared/lib/ids'
import { MOST_RELEASED_CONCERNS } from '@shared/meeting/apply-release'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ConcernField } from './concern-edit'
import { ConcernEntry } from './concern-entry'
import { ConcernRow } from './concern-row'
import styles from './concerns-panel.module.css'

interface Opened {
  readonly id: ConcernId
  readonly field: ConcernField
}

/** Concerns and questions: what was said so far, and quick entry of the next one. */
export function ConcernsPanel() {
  const t = wordsIn('pupilCase')
  const dispatch = useDispatch()
  const concerns = useMeetingStore((store) => store.meeting?.pupilCase.concerns)
  const [opened, setOpened] = useState<Opened | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const count = concerns?.length ?? 0
  const before = useRef(count)
  useEffect(() => {
    if (count > before.current) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' })
    before.current = count
  }, [count])
  const open = useCallback(
    (id: ConcernId | null, field: ConcernField = 'text') => setOpened(id === null ? null : { id, field }),
    [],
  )
  const remove = useCallback(
    (id: ConcernId) => {
      setOpened(null)
      dispatch({ type: 'case/remove-concern', id })
      // The button that was pressed is gone.
      list.current?.focus()
    },
    [dispatch],
  )
  return (
    <>
      <section className={styles['list']} aria-label={t('concerns.list')} data-editing={opened !== null}>
        <header className={styles['head']}>
          <h2>{t('concerns.list')}</h2>
          <SmartboardHint />
        </header>
        {count === 0 && <p className={styles['empty']}>{t('concerns.empty')}</p>}
        <ul ref={list} tabIndex={-1} className={styles['rows']}>
          {concerns?.map((concern) => (
            <ConcernRow
              key={concern.id}
              concern={concern}
              open={opened?.id === concern.id ? opened.field : null}
              onOpen={open}
              onRemove={remove}
            />
          ))}
        </ul>
      </section>
      <ConcernEntry />
    </>
  )
}

/** When concerns can come on the board, as long as they cannot. */
function SmartboardHint() {
  const t = wordsIn('pupilCase')
  const isOpen = useMeetingStore(({ meeting }) => meeting?.released.isRoomOpen ?? false)
  const isFull = useMeetingStore(({ meeting }) => meeting?.released.concerns.length === MOST_RELEASED_CONCERNS)
  if (isOpen && !isFull) return null
  return <span className={styles['hint']}>{t(isOpen ? 'release.three' : 'release.closed')}</span>
}
