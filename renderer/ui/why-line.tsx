import styles from './why-line.module.css'

/** Why a field is not taken over: below it and over the page, so that nothing moves under a click. */
export function WhyLine({ id, children }: { readonly id: string; readonly children: string }) {
  return (
    <div id={id} className={styles['why']} role="alert">
      {children}
    </div>
  )
}
