import styles from './calm-picture.module.css'
import { Seat } from './seat'

export interface CalmPictureProps {
  readonly heading: string
  readonly text: string
}

/** A quiet picture for a moment without talk: the three circles at one table, and two short lines. */
export function CalmPicture({ heading, text }: CalmPictureProps) {
  return (
    <div className={styles.calm}>
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <circle className={styles.table} cx="60" cy="60" r="55" />
        <Seat circle="students" x={60} y={37} scale={0.76} />
        <Seat circle="parents" x={40} y={72} scale={0.78} />
        <Seat circle="teachers" x={80} y={73} scale={0.76} />
      </svg>
      <h1>{heading}</h1>
      <p>{text}</p>
    </div>
  )
}
