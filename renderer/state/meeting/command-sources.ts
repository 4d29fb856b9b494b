import type { Services } from '../services'
import type { CommandSource } from './command-source'
import { cueSource } from './cues'

/** Everything that gives commands to an open meeting beside the hands of the chair. */
export function commandSources(services: Services): readonly CommandSource[] {
  return [cueSource(services)]
}
