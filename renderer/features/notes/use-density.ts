import { useCallback, useState } from 'react'

/** How close the notes lie together. */
export type Density = 'roomy' | 'compact'

// The chair's own choice outlives a step: the board is drawn anew in every step.
let chosen: Density | null = null

/** How close the notes lie: as the chair chose, else as fits their number. */
export function useDensity(fitting: Density): readonly [Density, (density: Density) => void] {
  const [own, setOwn] = useState(chosen)
  const choose = useCallback((density: Density) => {
    chosen = density
    setOwn(density)
  }, [])
  return [own ?? fitting, choose]
}
