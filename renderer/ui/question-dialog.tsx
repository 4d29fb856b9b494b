import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from './button'
import styles from './dialog.module.css'

export interface QuestionDialogProps {
  readonly title: string
  readonly children: ReactNode
  readonly confirm: string
  /** Left out, there is nothing to decline: one button closes the dialog. */
  readonly decline?: string
  readonly isWide?: boolean
  readonly onConfirm: () => void
  readonly onDecline: () => void
  /** What Escape does, where declining changes something. */
  readonly onEscape?: () => void
}

/** A question that waits for an answer. Escape is the same as declining unless said otherwise, and changes nothing. */
export function QuestionDialog({
  title,
  children,
  confirm,
  decline,
  isWide,
  onConfirm,
  onDecline,
  onEscape = onDecline,
}: QuestionDialogProps) {
  return (
    <ModalOverlay className={styles['veil'] ?? ''} isOpen onOpenChange={(isOpen) => !isOpen && onEscape()}>
      <Modal>
        <Dialog className={[styles['dialog'], isWide ? styles['wide'] : ''].join(' ')}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <div className={styles['text']}>{children}</div>
          <div className={styles['buttons']}>
            {decline && <Button onClick={onDecline}>{decline}</Button>}
            <Button kind="primary" onClick={onConfirm} autoFocus>
              {confirm}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
