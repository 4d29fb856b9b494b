import { useDispatch, useMeetingStore } from '@renderer/state/chair-context'
import { Mark } from '@renderer/ui/mark'
import { NumberStepper } from '@renderer/ui/number-stepper'
import { wordsIn } from '@renderer/ui/text'
import { TickBox } from '@renderer/ui/tick-box'
import { CIRCLES, type Circle, type ParticipantId } from '@shared/lib/ids'
import { toldApart } from '@shared/lib/tell-apart'
import { circleSize, presentIn } from '@shared/meeting/setup'
import styles from './attendance.module.css'

/** Who is in the room, per person or per circle. Only the chair sees it. */
export function Attendance() {
  return (
    <div className={styles['circles']}>
      {CIRCLES.map((circle) => (
        <CircleAttendance key={circle} circle={circle} />
      ))}
    </div>
  )
}

function CircleAttendance({ circle }: { readonly circle: Circle }) {
  const t = wordsIn(['console', 'common'])
  const dispatch = useDispatch()
  const setup = useMeetingStore((store) => store.meeting?.setup.circles[circle])
  if (!setup) return null
  const lower = t(`common:circleLower.${circle}`)
  const setPresent = (id: ParticipantId, isPresent: boolean) => {
    const people = setup.people.map((person) => (person.id === id ? { ...person, isPresent } : person))
    dispatch({ type: 'meeting/change-circle', circle, patch: { people } })
  }
  const called = toldApart(setup.people.map(({ name, role }) => ({ name, more: role })))
  return (
    <section aria-label={t(`common:circle.${circle}`)} data-attendance={circle}>
      <p className={styles['head']}>
        <Mark circle={circle} size={16} />
        {t(`common:circle.${circle}`)}
        <span className={styles['present']}>
          {t('console:attendance.present', { present: presentIn(setup), total: circleSize(setup) })}
        </span>
      </p>
      <Advice present={presentIn(setup)} />
      {setup.mode === 'number' ? (
        <div className={styles['number']}>
          <NumberStepper
            label={t('console:attendance.countField', { circle: lower })}
            fewer={t('console:attendance.fewer')}
            more={t('console:attendance.more')}
            value={setup.presentCount}
            most={999}
            isLabelHidden
            onChange={(presentCount) => dispatch({ type: 'meeting/change-circle', circle, patch: { presentCount } })}
          />
        </div>
      ) : (
        <ul className={styles['list']}>
          {setup.people.map((person, place) => (
            <li key={person.id}>
              <TickBox
                isOn={person.isPresent}
                label={t('console:attendance.named', { name: called[place] ?? person.name })}
                onChange={(isPresent) => setPresent(person.id, isPresent)}
              >
                <bdi>{called[place] ?? person.name}</bdi>
              </TickBox>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What to do when a circle has one person, or none. */
function Advice({ present }: { readonly present: number }) {
  const t = wordsIn('console')
  if (present > 1) return null
  return <p className={styles['advice']}>{t(present === 1 ? 'attendance.alone' : 'attendance.missing')}</p>
}
