import { type ReactNode, useId } from 'react'
import styles from './typed-box.module.css'
import { WhyLine } from './why-line'

export interface TypedBoxProps {
  readonly label: string
  readonly isLabelHidden?: boolean | undefined
  /** A word behind the label about what is kept. */
  readonly remark?: string | undefined
  readonly problem: string | null
  readonly children: (names: {
    readonly id: string
    readonly 'aria-label': string | undefined
    readonly 'aria-describedby': string | undefined
  }) => ReactNode
}

/** The label of a typed value, and below it why it cannot be taken over: over the page, so that nothing moves under a click. */
export function TypedBox({ label, isLabelHidden = false, remark, problem, children }: TypedBoxProps) {
  const id = useId()
  const [why, said] = [`${id}-why`, `${id}-said`]
  const about = problem !== null ? why : remark ? said : undefined
  return (
    <div className={styles['wrap']}>
      {!isLabelHidden && (
        <div className={styles['head']}>
          <label htmlFor={id}>{label}</label>
          {remark && <small id={said}>{remark}</small>}
        </div>
      )}
      {children({
        id,
        'aria-label': isLabelHidden ? label : undefined,
        'aria-describedby': about,
      })}
      {problem !== null && <WhyLine id={why}>{problem}</WhyLine>}
    </div>
  )
}
