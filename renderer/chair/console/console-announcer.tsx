import { useChair, useMeetingStore } from '@renderer/state/chair-context'
import { useNowInSeconds } from '@renderer/state/window/use-now'
import { wordsIn } from '@renderer/ui/text'
import { type ClockReading, readStepClock } from '@shared/agenda/clock'
import type { AgendaState } from '@shared/agenda/state'
import { wholeMinutes } from '@shared/time/format'
import { useEffect, useRef, useState } from 'react'
import { type Announcement, announcements, minutesToSay } from './announcements'
import styles from './console-announcer.module.css'

function useSay(): (said: Announcement) => string {
  const t = wordsIn(['console', 'agenda', 'common'])
  const { store } = useChair()
  return (said) => {
    switch (said.kind) {
      case 'step': {
        const { kind, circle } = said.step
        const name = circle ? t(`common:${kind === 'summary' ? 'circleLower' : 'circle'}.${circle}`) : ''
        return t('console:say.step', { doing: t(`agenda:doing.${kind}`, { circle: name }) })
      }
      case 'live':
        return t('console:say.live', { circle: t(`common:circleLower.${said.circle}`), text: said.text })
      case 'part':
        return t('console:say.part', { part: t(`console:scene.${said.part}`) })
      case 'cue': {
        const warnBefore = store.getState().meeting?.agenda.warnBefore
        return warnBefore === undefined ? '' : t(`agenda:announce.${said.cue}`, { count: wholeMinutes(warnBefore) })
      }
      case 'minutes':
        return t('agenda:announce.warning', { count: said.minutes })
      default:
        return t(`console:say.${said.kind}`)
    }
  }
}

/** What is to be said now. One act of the chair can be several commands: they are said together. */
function useNews(): readonly Announcement[] {
  const { store } = useChair()
  const [said, setSaid] = useState<readonly Announcement[]>([])
  useEffect(() => {
    let news: Announcement[] = []
    const flush = () => {
      setSaid(news)
      news = []
    }
    return store.subscribe(({ meeting }, before) => {
      if (!meeting || !before.meeting || meeting === before.meeting) return
      const more = announcements(before.meeting, meeting)
      if (news.length === 0 && more.length > 0) queueMicrotask(flush)
      news = [...news, ...more]
    })
  }, [store])
  useMinutes((minutes) => setSaid([{ kind: 'minutes', minutes }]))
  return said
}

/** Looks at the clock of the step, and hears of it when it comes by five or two minutes. */
function useMinutes(onMinutes: (minutes: number) => void): void {
  const agenda = useMeetingStore((store) => store.meeting?.agenda)
  const now = useNowInSeconds(useChair().services.clock)
  const latest = useRef(onMinutes)
  latest.current = onMinutes
  const last = useRef<{ stepId: AgendaState['currentStepId']; reading: ClockReading } | null>(null)
  useEffect(() => {
    const before = last.current
    const reading = agenda && readStepClock(agenda, now.clock)
    last.current = agenda && reading ? { stepId: agenda.currentStepId, reading } : null
    if (!agenda || !reading || before?.stepId !== agenda.currentStepId) return
    const minutes = minutesToSay(before.reading, reading, agenda.warnBefore)
    if (minutes !== null) latest.current(minutes)
  }, [agenda, now])
}

/** The one place where the console speaks to a screen reader: step, live question, board and time. Without haste. */
export function ConsoleAnnouncer() {
  const say = useSay()
  const said = useNews()
  return (
    <p className={styles['quiet']} role="status">
      {said.map(say).join(' ')}
    </p>
  )
}
