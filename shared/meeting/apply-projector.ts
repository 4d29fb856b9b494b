import { assertNever } from '@shared/lib/assert-never'
import { fail, ok, type Result } from '@shared/lib/result'
import type { ProjectorCommand } from './commands'
import { isAboutPupil } from './scenes'
import type { MeetingState, ProjectorState } from './state'

/** The picture, and whether black is to come back after it: only a break hands that on. */
function picture({ scene, isBlack, wasBlack }: ProjectorState, next: ProjectorState['scene']) {
  return { scene: next, wasBlack: next === 'pause' && (isBlack || (scene === 'pause' && wasBlack)) }
}

/** Carries out what the chair does with the picture on the board. Pure. A closed room shows no picture about a pupil. */
export function applyProjector(
  meeting: MeetingState,
  command: ProjectorCommand,
): Result<MeetingState, 'release/room-closed'> {
  const { projector } = meeting
  const become = (change: Partial<ProjectorState>) => ok({ ...meeting, projector: { ...projector, ...change } })
  switch (command.type) {
    case 'projector/show': {
      if (isAboutPupil(command.scene) && !meeting.released.isRoomOpen) return fail('release/room-closed')
      const { scene, page = 0, isBlack = false } = command
      return become({ ...picture(projector, scene), page, isBlack })
    }
    case 'projector/black':
      return become({ isBlack: command.isBlack })
    case 'projector/turn-page':
      return become({ page: command.page })
    case 'projector/theme':
      return become({ theme: command.theme })
    default:
      return assertNever(command)
  }
}
