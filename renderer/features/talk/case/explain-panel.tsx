import { useMeetingStore } from '@renderer/state/chair-context'
import { wordsIn } from '@renderer/ui/text'
import { PARTIES, type Party } from '@shared/lib/ids'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { CompareStrip } from './compare-strip'
import styles from './explain.module.css'
import { ExplanationRow } from './explanation-row'
import { NewExplanation } from './new-explanation'
import { PartyMark } from './party-mark'

const HEADS = ['cause', 'influence', 'solution', 'doneBy'] as const

/** Where it comes from, per party: several causes stay open next to each other (docs/domain.md, rule 72). */
export function ExplainPanel() {
  const t = wordsIn('pupilCase')
  return (
    <>
      <CompareStrip />
      <section className={styles['table']} aria-label={t('explain.label')}>
        <div className={styles['heads']}>
          {/* Who it is about has no head. */}
          <span />
          {HEADS.map((head) => (
            <span key={head}>{t(`explain.${head}`)}</span>
          ))}
        </div>
        {PARTIES.map((party) => (
          <Side key={party} party={party} />
        ))}
      </section>
    </>
  )
}

function Side({ party }: { readonly party: Party }) {
  const t = wordsIn('pupilCase')
  const all = useMeetingStore((store) => store.meeting?.pupilCase.explanations)
  const causes = useMemo(() => all?.filter((explanation) => explanation.actor === party) ?? [], [all, party])
  const box = useRef<HTMLElement>(null)
  const goesOn = useRef(false)
  const before = useRef(0)
  const onEnter = useCallback(() => {
    goesOn.current = true
  }, [])
  // The room for the next cause stands below the last one, so after Enter it stands somewhere else; and after a cause
  // was taken away, so is the button that did it.
  useEffect(() => {
    const isLost = document.activeElement === document.body && causes.length < before.current
    before.current = causes.length
    if (goesOn.current || isLost) box.current?.querySelector<HTMLElement>('[data-new] textarea')?.focus()
    goesOn.current = false
  }, [causes.length])
  const isFirst = causes.length === 0
  const next = useMemo(
    () => <NewExplanation actor={party} isFirst={isFirst} onEnter={onEnter} />,
    [party, isFirst, onEnter],
  )
  return (
    <section ref={box} className={styles['side']} aria-label={t(`party.${party}`)}>
      <h2 className={styles['who']}>
        <PartyMark party={party} size={15} />
        {t(`party.${party}`)}
      </h2>
      <div className={styles['causes']}>
        {causes.map((explanation, index) => (
          <div key={explanation.id} className={styles['row']} data-explanation={explanation.id}>
            <ExplanationRow
              explanation={explanation}
              place={index + 1}
              next={index === causes.length - 1 ? next : null}
            />
          </div>
        ))}
        {isFirst && next}
      </div>
    </section>
  )
}
