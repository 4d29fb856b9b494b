import { expect } from '@playwright/test'
import type { Driekring } from './driekring'
import { seriousFindings } from './findings'
import { misfits, resize } from './measure'

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
]

/** Checks that everything fits at every size, and nobody is kept out; goes on after a finding. */
export async function looksRight({ app, chair }: Driekring, what: string): Promise<void> {
  for (const size of SIZES) {
    await resize(app, chair.page, size)
    expect.soft(await misfits(chair.page), `${what} ${size.width}x${size.height}`).toEqual([])
  }
  expect.soft(await seriousFindings(chair.page), what).toEqual([])
}
