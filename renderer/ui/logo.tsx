/** The mark of Driekring: three arcs around an open middle. */
export function Logo({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" strokeWidth="5" aria-hidden="true">
      <path d="M4.72 6.71A9 9 0 0 1 19.28 6.71" stroke="var(--leer)" />
      <path d="M20.22 8.34A9 9 0 0 1 12.94 20.95" stroke="var(--oud)" />
      <path d="M11.06 20.95A9 9 0 0 1 3.78 8.34" stroke="var(--doc)" />
    </svg>
  )
}
