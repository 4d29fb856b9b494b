import { Mark } from '@renderer/ui/mark'
import { wordsIn } from '@renderer/ui/text'
import { CIRCLE_OF_PARTY, type Party } from '@shared/lib/ids'
import { inSentence, isolated } from '@shared/lib/isolate'
import type { School } from '@shared/sheets/school'
import type { Said, SheetPerson } from '@shared/sheets/sheet-parts'
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './sheet-parts.module.css'

export interface SheetProps<M> {
  readonly sheet: M
  readonly school: School
}

/** The shape of a party; somebody from outside has a diamond. The word beside it carries the name. */
export function PartyMark({ party, size = 14 }: { readonly party: Party; readonly size?: number }) {
  const circle = CIRCLE_OF_PARTY[party]
  if (circle) return <Mark circle={circle} size={size} />
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 2 22 12 12 22 2 12Z" fill="none" stroke="#1e1a17" strokeWidth="2.5" strokeLinejoin="round" />
    </svg>
  )
}

/** How people are named on paper, each name isolated from what stands around it; a parent whose name is left out is told apart by a number. */
export function useNames() {
  const t = wordsIn('sheets')
  const nameOf = ({ name, kind, no }: SheetPerson) =>
    name.trim() !== '' ? isolated(name) : kind === 'pupil' ? t('thePupil') : t('parentNo', { no })
  return {
    nameOf,
    withRole: (person: SheetPerson) =>
      person.role.trim() === '' ? nameOf(person) : t('withRole', { name: nameOf(person), role: person.role }),
    namesOf: (people: readonly SheetPerson[]) => inSentence(people.map(nameOf)),
    pupil: (name: string) => isolated(name.trim()) || t('thePupil'),
  }
}

/** A person with the shape of their party. */
export function Person({ person, isShort = false }: { readonly person: SheetPerson; readonly isShort?: boolean }) {
  const { nameOf, withRole } = useNames()
  return (
    <span className={styles['person']}>
      <PartyMark party={person.party} size={12} />
      <span>{isShort ? nameOf(person) : withRole(person)}</span>
    </span>
  )
}

export interface LetterheadProps {
  readonly title: ReactNode
  readonly school: School
  /** The name of the school as it stands in the meeting; it goes before the one of the settings. */
  readonly schoolName: string
  readonly lines?: readonly string[]
  readonly children?: ReactNode
}

/** The head of a sheet: its title at the left, the school with logo and contact at the right. */
export function Letterhead({ title, school, schoolName, lines = [], children }: LetterheadProps) {
  return (
    <header className={styles['head']}>
      <div className={styles['title']}>
        <h1 dir="auto">{title}</h1>
        {children}
      </div>
      <SchoolBlock school={school} schoolName={schoolName} lines={lines} />
    </header>
  )
}

/** School name, contact line and logo. */
export function SchoolBlock({ school, schoolName, lines = [] }: Omit<LetterheadProps, 'title' | 'children'>) {
  const shown = [schoolName.trim() || school.name, school.contact, ...lines].filter((line) => line.trim() !== '')
  return (
    <div className={styles['school']}>
      {school.logo && <img src={school.logo} alt="" />}
      {shown.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
    </div>
  )
}

export interface SectionProps {
  readonly title: ReactNode
  readonly isStrong?: boolean
  /** Stays on one page where it fits on one. */
  readonly isWhole?: boolean
  readonly children: ReactNode
}

/** A part of a sheet under its own heading. The heading stays with what comes after it. */
export function Section({ title, isStrong = false, isWhole = false, children }: SectionProps) {
  return (
    <section
      className={[styles['section'], isStrong ? styles['strong'] : '', isWhole ? styles['whole'] : ''].join(' ')}
    >
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** What a party said, behind its shape and word. */
export function SaidList({ said, pupil }: { readonly said: readonly Said[]; readonly pupil: string }) {
  const t = wordsIn('sheets')
  return said.map(({ party, texts }) => (
    <div key={party} className={styles['said']}>
      <span className={`${styles['person']} ${styles['tag']}`}>
        <PartyMark party={party} size={12} />
        <span dir="auto">{party === 'pupil' ? pupil : t(`party.${party}`)}</span>
      </span>
      <Dots texts={texts} />
    </div>
  ))
}

/** Texts with a key of their own, for two may be the same. */
export function numbered(texts: readonly string[]): { readonly key: string; readonly text: string }[] {
  return texts.map((text, no) => ({ key: `${no} ${text.slice(0, 20)}`, text }))
}

/** Lines with a dot before each. */
export function Dots({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className={styles['dots']}>
      {numbered(texts).map(({ key, text }) => (
        <li key={key} className={styles['text']} dir="auto">
          {text}
        </li>
      ))}
    </ul>
  )
}

/** A box to tick on paper, ticked or empty, with its word. */
export function PaperBox({ isOn = false, children }: { readonly isOn?: boolean; readonly children: ReactNode }) {
  return (
    <span className={styles['choice']}>
      <span className={styles['box']}>{isOn && <Check size={14} strokeWidth={3.5} aria-hidden="true" />}</span>
      {children}
    </span>
  )
}
