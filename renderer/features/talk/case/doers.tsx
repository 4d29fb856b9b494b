import { useMeetingStore } from '@renderer/state/chair-context'
import { useDraft } from '@renderer/state/fields/use-draft'
import { Button } from '@renderer/ui/button'
import { Field } from '@renderer/ui/field'
import { wordsIn } from '@renderer/ui/text'
import type { Party } from '@shared/lib/ids'
import { partyOf } from '@shared/meeting/pupil-setup'
import { doersIn, isDoer, withDoer } from '@shared/talk/doers'
import { Plus } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Chip } from './chip'
import styles from './doers.module.css'
import { PartyMark } from './party-mark'

export interface DoersProps {
  /** Names this group for a screen reader. */
  readonly label: string
  /** Where a name that is still being typed is kept. */
  readonly draft: string
  readonly value: string
  readonly onChange: (text: string) => void
}

/** Who does something: names of people at the table as chips, and room for anybody else (docs/domain.md, rule 93). */
export function Doers({ label, draft, value, onChange }: DoersProps) {
  const t = wordsIn('pupilCase')
  const attendees = useMeetingStore((store) => store.meeting?.pupil?.attendees)
  const [isOpen, setIsOpen] = useState(false)
  const [other, setOther] = useDraft(draft)
  const box = useRef<HTMLFieldSetElement>(null)
  const people = useMemo(() => {
    const named = (attendees ?? []).filter((one) => one.name.trim() !== '')
    return new Map<string, Party>(named.map((one) => [one.name.trim(), partyOf(one)]))
  }, [attendees])
  const wasOpen = useRef(false)
  useEffect(() => {
    // What was pressed is gone: the caret goes on in the field, and afterwards back to the button.
    if (isOpen && !wasOpen.current) box.current?.querySelector('input')?.focus()
    if (!isOpen && wasOpen.current) box.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  const chosen = doersIn(value)
  const partyOfName = (name: string) => [...people].find(([known]) => isDoer(name, known))?.[1]
  const left = [...people].filter(([name]) => !isDoer(value, name))
  const toggle = (name: string, isOn: boolean) => onChange(withDoer(value, name, isOn))
  const addOther = () => {
    if (other.trim() === '') return
    toggle(other, true)
    setOther(null)
  }
  return (
    <fieldset ref={box} className={styles['doers']} aria-label={label}>
      {chosen.map((name, place) => (
        // Two free words may be the same; their place tells them apart.
        // biome-ignore lint/suspicious/noArrayIndexKey: a name and its place
        <Person key={`${place} ${name}`} name={name} party={partyOfName(name)} isOn onToggle={toggle} />
      ))}
      {isOpen ? (
        <>
          {left.map(([name, party]) => (
            <Person key={name} name={name} party={party} isOn={false} onToggle={toggle} />
          ))}
          <Field
            label={t('explain.someoneElse')}
            isLabelHidden
            placeholder={t('explain.someoneElse')}
            value={other}
            onChange={setOther}
            onEnter={addOther}
            onCommit={addOther}
          />
          <Button size="small" kind="quiet" onClick={() => setIsOpen(false)}>
            {t('explain.ready')}
          </Button>
        </>
      ) : (
        <Button className={styles['ghost']} aria-expanded={false} onClick={() => setIsOpen(true)}>
          <Plus size={16} aria-hidden="true" />
          {t('explain.whoDoes')}
        </Button>
      )}
    </fieldset>
  )
}

interface PersonProps {
  readonly name: string
  readonly party: Party | undefined
  readonly isOn: boolean
  readonly onToggle: (name: string, isOn: boolean) => void
}

function Person({ name, party, isOn, onToggle }: PersonProps) {
  return (
    <Chip isOn={isOn} className={isOn ? styles['on'] : styles['off']} onClick={() => onToggle(name, !isOn)}>
      {party && <PartyMark party={party} size={13} />}
      <span dir="auto">{name}</span>
    </Chip>
  )
}
