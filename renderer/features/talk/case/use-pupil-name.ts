import { useMeetingStore } from '@renderer/state/chair-context'
import { useTranslation } from 'react-i18next'

/** How the chair speaks of the pupil: the first name, or „de leerling” while there is none. */
export function usePupilName(): string {
  const { t } = useTranslation('pupilCase')
  const name = useMeetingStore((store) => store.meeting?.pupil?.firstName.trim() ?? '')
  return name === '' ? t('thePupil') : name
}
