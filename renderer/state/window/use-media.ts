import { useSyncExternalStore } from 'react'

/** Narrower than the smallest layout of three columns that was drawn: then there is one (docs/domain.md, rule 149). */
export const ONE_COLUMN = '(max-width: 1279px)'

/** So low that lists show less of each item (design: § 6). */
export const SHORT_WINDOW = '(max-height: 799px)'

const lists = new Map<string, MediaQueryList>()

/** Asked at every drawing, so the page is asked for each query only once. */
function listOf(query: string): MediaQueryList {
  const list = lists.get(query) ?? window.matchMedia(query)
  lists.set(query, list)
  return list
}

/** Whether a media query holds, and again whenever that changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = listOf(query)
      list.addEventListener('change', onChange)
      return () => list.removeEventListener('change', onChange)
    },
    () => listOf(query).matches,
  )
}
