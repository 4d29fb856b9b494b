import styles from './report-sheet.module.css'

/** Lines of small print under something, empty ones left out. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines
    .filter((line) => line !== '')
    .map((line) => (
      <p key={line} className={styles['under']} dir="auto">
        {line}
      </p>
    ))
}
