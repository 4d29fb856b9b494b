import { useMeetingStore } from '@renderer/state/chair-context'
import { wordsIn } from '@renderer/ui/text'
import type { StrengthId } from '@shared/lib/ids'
import type { Strength } from '@shared/strengths/state'
import { Check, Star } from 'lucide-react'
import { useMemo } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { PartyMark } from './party-mark'
import styles from './solution-strengths.module.css'

export interface SolutionStrengthsProps {
  /** Names the button for a screen reader. */
  readonly label: string
  readonly value: readonly StrengthId[]
  readonly onChange: (ids: StrengthId[]) => void
}

const NONE: readonly Strength[] = []

/** The strengths a solution builds on, each behind a star; pressed, it offers the whole grid, starred ones first. */
export function SolutionStrengths({ label, value, onChange }: SolutionStrengthsProps) {
  const t = wordsIn('pupilCase')
  const all = useMeetingStore((store) => store.meeting?.strengths.strengths ?? NONE)
  const offered = useMemo(() => [...all].sort((a, b) => Number(b.isForGoal) - Number(a.isForGoal)), [all])
  const chosen = all.filter(({ id }) => value.includes(id))
  // Nothing to build on yet: no button that leads nowhere.
  if (all.length === 0) return null
  return (
    <MenuTrigger>
      <Button
        className={[styles['trigger'], chosen.length === 0 ? styles['open'] : ''].join(' ')}
        aria-label={[label, ...chosen.map(({ text }) => text)].join(': ')}
      >
        {chosen.length === 0 && <Line text={t('explain.strength')} />}
        {chosen.map(({ id, text }) => (
          <Line key={id} text={text} />
        ))}
      </Button>
      <Popover className={styles['popover'] ?? ''} placement="bottom start" maxHeight={308}>
        <Menu
          aria-label={label}
          className={styles['menu'] ?? ''}
          selectionMode="multiple"
          selectedKeys={chosen.map(({ id }) => id)}
          onSelectionChange={(keys) => {
            const isIn = ({ id }: Strength) => keys === 'all' || keys.has(id)
            onChange(all.filter(isIn).map(({ id }) => id))
          }}
        >
          {offered.map(({ id, text, saidBy, isForGoal }) => (
            <MenuItem key={id} id={id} textValue={text} className={styles['item'] ?? ''}>
              <Check size={16} strokeWidth={3} className={styles['check'] ?? ''} aria-hidden="true" />
              <PartyMark party={saidBy} size={13} />
              <span className={styles['text']} dir="auto">
                {text}
              </span>
              {isForGoal && <Star size={14} role="img" aria-label={t('explain.starred')} />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function Line({ text }: { readonly text: string }) {
  return (
    <span className={styles['line']}>
      <Star size={13} aria-hidden="true" />
      <span className={styles['text']} dir="auto">
        {text}
      </span>
    </span>
  )
}
