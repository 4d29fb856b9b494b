import { useEffect } from 'react'
import { Off } from './scenes/off'

const AFTER = 2_000

/** The plain picture, for as long as it takes to load the page again: a board that cannot be drawn must not stay so. */
export function LoadAgain() {
  useEffect(() => {
    const timer = setTimeout(() => location.reload(), AFTER)
    return () => clearTimeout(timer)
  }, [])
  return <Off />
}
