import { assertNever } from '@shared/lib/assert-never'
import { fail, ok, type Result } from '@shared/lib/result'
import type { TalkCommand, TalkProblem, TalkReleaseCommand } from './schema'
import type { ActionItem, OutcomePoint, TalkState } from './state'

type Outcome = Result<TalkState, TalkProblem>

const isEmpty = (text: string) => text.trim() === ''

function editPoint(talk: TalkState, point: OutcomePoint, patch: Partial<OutcomePoint>): Outcome {
  return ok({ ...talk, points: talk.points.map((other) => (other.id === point.id ? { ...other, ...patch } : other)) })
}

function editAction(talk: TalkState, item: ActionItem): Outcome {
  if (!talk.actions.some((other) => other.id === item.id)) return fail('talk/unknown')
  if (isEmpty(item.what)) return fail('talk/empty')
  return ok({ ...talk, actions: talk.actions.map((other) => (other.id === item.id ? item : other)) })
}

/** Carries out one command on the texts of the meeting. Pure. What the room sees of them is kept apart. */
export function applyTalk(talk: TalkState, command: Exclude<TalkCommand, TalkReleaseCommand>): Outcome {
  switch (command.type) {
    case 'talk/add-point': {
      const { id, circle, text } = command
      if (isEmpty(text)) return fail('talk/empty')
      if (talk.points.some((point) => point.id === id)) return fail('talk/duplicate-id')
      return ok({ ...talk, points: [...talk.points, { id, circle, text }] })
    }
    case 'talk/edit-point':
    case 'talk/remove-point': {
      const point = talk.points.find((candidate) => candidate.id === command.id)
      if (!point) return fail('talk/unknown')
      if (command.type === 'talk/edit-point')
        return isEmpty(command.text) ? fail('talk/empty') : editPoint(talk, point, { text: command.text })
      return ok({ ...talk, points: talk.points.filter((other) => other.id !== point.id) })
    }
    case 'talk/write-reaction':
      return ok({ ...talk, reaction: command.text })
    case 'talk/add-action': {
      const { id, what, who, when } = command
      if (isEmpty(what)) return fail('talk/empty')
      if (talk.actions.some((action) => action.id === id)) return fail('talk/duplicate-id')
      return ok({ ...talk, actions: [...talk.actions, { id, what, who, when }] })
    }
    case 'talk/edit-action': {
      const { id, what, who, when } = command
      return editAction(talk, { id, what, who, when })
    }
    case 'talk/remove-action':
      return ok({ ...talk, actions: talk.actions.filter((action) => action.id !== command.id) })
    default:
      return assertNever(command)
  }
}
