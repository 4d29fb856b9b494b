import { Button } from '@renderer/ui/button'
import { wordsIn } from '@renderer/ui/text'
import { Monitor, MonitorOff } from 'lucide-react'
import { shortText } from './short-text'
import type { Release } from './use-release'

export interface ReleaseButtonsProps {
  readonly release: Release
  readonly text: string
}

/** Puts a text on the board, puts it there again after a change, or takes it off. */
export function ReleaseButtons({ release, text }: ReleaseButtonsProps) {
  const t = wordsIn('pupilCase')
  const { isOut, isShown, isChanged, refusal, put, take } = release
  const short = shortText(text)
  const canPut = !isOut || isChanged || !isShown
  const again = isOut && isChanged
  const takeOff = {
    'aria-label': t('release.takeNamed', { text: short }),
    onClick: take,
    children: <TakeWords />,
  }
  const putOn = {
    disabled: refusal !== null || text.trim() === '',
    'aria-label': t(again ? 'release.againNamed' : 'release.putNamed', { text: short }),
    onClick: put,
    children: (
      <>
        <Monitor size={16} aria-hidden="true" />
        {t(again ? 'release.again' : 'release.put')}
      </>
    ),
  }
  return (
    <>
      {/* The first button stays the same one when its words change, so that it keeps the focus. */}
      <Button size="small" {...(canPut ? putOn : takeOff)} />
      {canPut && isOut && <Button size="small" {...takeOff} />}
    </>
  )
}

function TakeWords() {
  const t = wordsIn('pupilCase')
  return (
    <>
      <MonitorOff size={16} aria-hidden="true" />
      {t('release.take')}
    </>
  )
}
