import { wordsIn } from '@renderer/ui/text'
import { PUPIL_COURSES, PUPIL_FORMATS, type PupilFormat } from '@shared/agenda/phases'
import type { MeetingFormat } from '@shared/meeting/formats'
import type { ReactNode } from 'react'
import { FormatPicture } from './format-picture'
import styles from './start.module.css'
import { TablePicture } from './table-picture'

export interface NewMeetingProps {
  readonly onNew: (format: MeetingFormat) => void
}

const OTHERS = PUPIL_FORMATS.filter((format) => format !== 'pupilReview')

function useLength(format: PupilFormat): string {
  const t = wordsIn('formats')
  const { long, short } = PUPIL_COURSES[format]
  const total = (course: typeof long) => course.reduce((sum, { minutes }) => sum + minutes, 0)
  return short ? t('minutesOr', { count: total(long), short: total(short) }) : t('minutes', { count: total(long) })
}

/** The forms a new meeting can have: the two that are held most as large cards, the others below. */
export function NewMeeting({ onNew }: NewMeetingProps) {
  const t = wordsIn('start')
  return (
    <section className={styles['new']} aria-label={t('newMeeting')}>
      <h2>{t('newMeeting')}</h2>
      <Large format="threeCircle" onNew={onNew} picture={<FormatPicture />} />
      <Large format="pupilReview" onNew={onNew} picture={<TablePicture format="pupilReview" size={96} />} />
      <h3 className={styles['others']}>{t('otherMeetings')}</h3>
      <div className={styles['compactList']}>
        {OTHERS.map((format) => (
          <Compact key={format} format={format} onNew={onNew} />
        ))}
      </div>
    </section>
  )
}

interface LargeProps extends NewMeetingProps {
  readonly format: 'threeCircle' | 'pupilReview'
  readonly picture: ReactNode
}

function Large({ format, onNew, picture }: LargeProps) {
  const t = wordsIn('formats')
  return (
    <button type="button" className={styles['format']} onClick={() => onNew(format)}>
      {picture}
      <span>
        <span className={styles['name']}>{t(`name.${format}`)}</span>
        <span className={styles['text']}>{t(`text.${format}`)}</span>
        <span className={styles['meta']}>{t(`meta.${format}`)}</span>
      </span>
    </button>
  )
}

function Compact({ format, onNew }: NewMeetingProps & { readonly format: (typeof OTHERS)[number] }) {
  const t = wordsIn('formats')
  const length = useLength(format)
  return (
    <button type="button" className={styles['compact']} onClick={() => onNew(format)}>
      <TablePicture format={format} size={40} />
      <span>
        <span className={styles['compactName']}>{t(`name.${format}`)}</span>
        <span className={styles['compactText']}>
          {t(`text.${format}`)}
          <span className={styles['compactMeta']}>{length}</span>
        </span>
      </span>
    </button>
  )
}
