import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import styles from './menu-button.module.css'

export interface MenuChoice {
  readonly id: string
  readonly label: string
  readonly icon: ReactNode
  readonly onChoose: () => void
}

export interface MenuButtonProps {
  readonly label: string
  readonly icon: ReactNode
  readonly choices: readonly MenuChoice[]
}

/** A button that opens a short list of things to do. */
export function MenuButton({ label, icon, choices }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <Button className={styles['trigger'] ?? ''}>
        {icon}
        {label}
      </Button>
      <Popover className={styles['popover'] ?? ''} placement="top start">
        <Menu className={styles['menu'] ?? ''} aria-label={label}>
          {choices.map((choice) => (
            <MenuItem key={choice.id} id={choice.id} className={styles['item'] ?? ''} onAction={choice.onChoose}>
              {choice.icon}
              {choice.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
