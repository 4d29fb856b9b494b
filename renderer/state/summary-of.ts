import type { MeetingSummary } from '@renderer/storage/sealed-texts'
import { pupilName } from '@shared/meeting/pupil-name'
import { circleSize } from '@shared/meeting/setup'
import { signStatus } from '@shared/meeting/sign-status'
import type { MeetingState } from '@shared/meeting/state'

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
    toSign: { names: signStatus(meeting).open.map(({ name }) => name), pupil: meeting.pupil?.firstName ?? '' },
    format,
    pupil: pupil && { name: pupilName(pupil), className: pupil.className },
  }
}
