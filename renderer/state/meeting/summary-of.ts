import type { MeetingSummary } from '@renderer/storage/sealed-texts'
import { toldApart } from '@shared/lib/tell-apart'
import { pupilName } from '@shared/meeting/pupil-setup'
import { circleSize } from '@shared/meeting/setup'
import { signStatus } from '@shared/meeting/sign-status'
import type { MeetingState } from '@shared/meeting/state'

/** Who still signs, told apart from everybody who may. */
function namesToSign(meeting: MeetingState): string[] {
  const people = meeting.pupil?.attendees ?? []
  const names = toldApart(people.map(({ name, role }) => ({ name, more: role })))
  const open = new Set(signStatus(meeting).open.map(({ id }) => id))
  return names.filter((_name, place) => people.some(({ id }, at) => at === place && open.has(id)))
}

/** What the list of meetings shows of a meeting. */
export function summaryOf(meeting: MeetingState): MeetingSummary {
  const { setup, agenda, format, pupil } = meeting
  return {
    theme: setup.theme,
    begin: setup.begin,
    place: setup.place,
    status: agenda.status,
    people: {
      students: circleSize(setup.circles.students),
      parents: circleSize(setup.circles.parents),
      teachers: circleSize(setup.circles.teachers),
    },
    changedAt: meeting.lastCommandAt.wall,
    toSign: { names: namesToSign(meeting), pupil: meeting.pupil?.firstName ?? '' },
    format,
    pupil: pupil && { name: pupilName(pupil), className: pupil.className },
  }
}
