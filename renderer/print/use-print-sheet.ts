import { type RefObject, useCallback } from 'react'
import { useReactToPrint } from 'react-to-print'

/**
 * Prints a sheet that is previewed in the page. The page itself never prints: `print` hands the sheet to main,
 * which lays it out again in a window of its own.
 */
export function usePrintSheet(preview: RefObject<HTMLElement | null>, print: () => Promise<void>): () => void {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? ''
  const run = useReactToPrint({ contentRef: preview, print: () => print(), nonce, ignoreGlobalStyles: true })
  return useCallback(() => run(), [run])
}
