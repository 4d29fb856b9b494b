import { useKeptField } from '@renderer/state/fields/use-kept-field'
import { useCalled } from '@renderer/state/window/use-called'
import { Button } from '@renderer/ui/button'
import { ChoiceField } from '@renderer/ui/choice-field'
import { Field } from '@renderer/ui/field'
import { PartyMark } from '@renderer/ui/party-mark'
import { wordsIn } from '@renderer/ui/text'
import { TickBox } from '@renderer/ui/tick-box'
import { ATTENDEE_KINDS, type Attendee, partyOf } from '@shared/meeting/pupil-setup'
import { X } from 'lucide-react'
import { memo, useEffect, useRef } from 'react'
import styles from './pupil-setup.module.css'
import { usePeople } from './use-people'

export interface PersonRowProps {
  readonly person: Attendee
  /** Added just now: its name is ready to be typed over. */
  readonly isNewest: boolean
}

function usePersonText(person: Attendee, name: 'name' | 'role' | 'ground') {
  const { change } = usePeople()
  return useKeptField(`person.${person.id}.${name}`, person[name], (text) => change(person.id, { [name]: text }))
}

/** Somebody who comes: kind, name, role, and what goes with the kind. */
export const PersonRow = memo(function PersonRow({ person, isNewest }: PersonRowProps) {
  const t = wordsIn('pupil')
  const { change, remove } = usePeople()
  const row = useRef<HTMLLIElement>(null)
  const { kind } = person
  const name = usePersonText(person, 'name')
  const role = usePersonText(person, 'role')
  const called = useCalled()({ ...person, name: name.value, role: role.value }, t('people.someone'))
  useEffect(() => {
    const field = isNewest ? row.current?.querySelector('input') : null
    field?.focus()
    field?.select()
  }, [isNewest])
  const kinds = ATTENDEE_KINDS.map((value) => ({ value, label: t(`people.kind.${value}`) }))
  return (
    <li ref={row} className={styles['person']}>
      <PartyMark party={partyOf(person)} size={16} />
      <ChoiceField
        label={t('people.kindOf', { name: called })}
        choices={kinds}
        value={kind}
        onChange={(next) => change(person.id, { kind: next })}
      />
      <Field
        label={t('people.nameOf', { kind: t(`people.kind.${kind}`) })}
        isLabelHidden
        placeholder={t('people.name')}
        {...name}
      />
      <div className={kind === 'guardian' ? '' : styles['wideRole']}>
        <Field
          label={t('people.roleOf', { name: called })}
          isLabelHidden
          placeholder={t(`people.rolePlaceholder.${kind}`)}
          {...role}
        />
      </div>
      {kind === 'guardian' && (
        <TickBox
          isOn={person.hasAuthority}
          label={t('people.authorityOf', { name: called })}
          onChange={(hasAuthority) => change(person.id, { hasAuthority })}
        >
          {t('people.authority')}
        </TickBox>
      )}
      <Button
        kind="quiet"
        size="icon"
        className={styles['last']}
        aria-label={t('people.remove', { name: called })}
        onClick={() => remove(person.id)}
      >
        <X size={18} aria-hidden="true" />
      </Button>
      {kind === 'external' && <Ground person={person} called={called} />}
    </li>
  )
})

function Ground({ person, called }: { readonly person: Attendee; readonly called: string }) {
  const t = wordsIn('pupil')
  const ground = usePersonText(person, 'ground')
  return (
    <div className={styles['ground']}>
      <Field
        label={t('people.groundOf', { name: called })}
        isLabelHidden
        placeholder={t('people.ground')}
        {...ground}
      />
    </div>
  )
}
