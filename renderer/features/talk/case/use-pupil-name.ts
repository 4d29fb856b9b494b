import { useMeetingStore } from '@renderer/state/chair-context'
import { wordsIn } from '@renderer/ui/text'

/** How the chair speaks of the pupil: the first name, or „de leerling” while there is none. */
export function usePupilName(): string {
  const t = wordsIn('pupilCase')
  const name = useMeetingStore((store) => store.meeting?.pupil?.firstName.trim() ?? '')
  return name === '' ? t('thePupil') : name
}
