import type { Circle } from '@shared/lib/ids'
import type { MeetingCommand } from '@shared/meeting/commands'
import { COMPARE_FIELDS } from '@shared/meeting/released'
import type { MeetingState } from '@shared/meeting/state'
import type { QuestionNote } from '@shared/notes/state'
import type { Strength } from '@shared/strengths/state'
import { textOf } from '@shared/talk/case-state'

const TRAVEL = ['meeting/undo', 'meeting/redo']

/** The chosen questions of the circle that is asked, while their list is the picture. */
function listed({ notes, agenda, projector }: MeetingState): QuestionNote[] {
  const turn = /^circle\.(\w+)\.questions$/.exec(agenda.currentStepId ?? '')?.[1]
  if (projector.scene !== 'selection' || !turn) return []
  return notes.all.filter((note) => note.lane === 'chosen' && note.forCircle === turn && note.mergedInto === null)
}

/**
 * What the chair let out, kept by hand beside the core: words come in by an act that lets them out, and leave when they
 * are taken back. Undo and redo never bring one.
 */
export class LetOut {
  private live: string | null = null
  private list = new Map<string, string>()
  private readonly points = new Map<string, string>()
  private readonly outcome = new Map<Circle, string[]>()
  private actions: { what: string; who: string }[] = []
  private areNamesOut = false
  private readonly strengths = new Map<string, string>()
  private readonly cells = new Set<string>()
  private isGridOut = false
  private readonly concerns = new Map<string, string>()
  private readonly parts = new Map<string, string[]>()

  follow(before: MeetingState, command: MeetingCommand, after: MeetingState): void {
    const isTravel = TRAVEL.includes(command.type)
    this.followQuestions(before, after, isTravel)
    if (isTravel) return
    this.followTalk(command, after)
    this.followPupil(before, command, after)
  }

  /** Everything the room may read now. */
  get words(): Set<string> {
    const followUp = this.actions.flatMap(({ what, who }) => (this.areNamesOut ? [what, who] : [what]))
    return new Set([
      this.live ?? '',
      ...this.list.values(),
      ...this.points.values(),
      ...[...this.outcome.values()].flat(),
      ...followUp,
      ...this.strengths.values(),
      ...this.concerns.values(),
      ...[...this.parts.values()].flat(),
    ])
  }

  private followQuestions(before: MeetingState, after: MeetingState, isTravel: boolean): void {
    const { liveNoteId, all: notes } = after.notes
    this.live = isTravel ? null : (notes.find((note) => note.id === liveNoteId)?.text ?? null)
    const old = new Map(listed(before).map((note) => [note.id as string, note.text]))
    const wasList = before.projector.scene === 'selection' && before.agenda.currentStepId === after.agenda.currentStepId
    const comes = (note: QuestionNote) =>
      this.list.get(note.id) === note.text || (!isTravel && (!wasList || old.get(note.id) !== note.text))
    this.list = new Map(
      listed(after)
        .filter(comes)
        .map((note) => [note.id, note.text]),
    )
  }

  private followTalk(command: MeetingCommand, { talk }: MeetingState): void {
    const point = 'id' in command ? talk.points.find(({ id }) => id === command.id) : undefined
    if (command.type === 'talk/pass-on' && point) {
      if (command.isOn) this.points.set(point.id, point.text)
      else this.points.delete(point.id)
    }
    if (command.type === 'talk/remove-point') this.points.delete(command.id)
    if (command.type === 'talk/release-outcome') {
      const lines = talk.points.filter(({ circle }) => circle === command.circle)
      this.outcome.set(
        command.circle,
        lines.map(({ text }) => text),
      )
    }
    if (command.type === 'talk/release-actions') {
      this.actions = talk.actions.map(({ what, who }) => ({ what, who }))
      this.areNamesOut = command.withNames
    }
    if (command.type === 'talk/withdraw-names') this.areNamesOut = false
  }

  private isInSight = ({ area, saidBy }: Pick<Strength, 'area' | 'saidBy'>) =>
    this.isGridOut || this.cells.has(`${area}.${saidBy}`)

  private forgetPupil(): void {
    this.strengths.clear()
    this.cells.clear()
    this.isGridOut = false
    this.concerns.clear()
    this.parts.clear()
  }

  private followPupil(before: MeetingState, command: MeetingCommand, after: MeetingState): void {
    const { strengths } = after.strengths
    switch (command.type) {
      case 'release/room':
        if (!command.isOpen) this.forgetPupil()
        return
      case 'release/strengths':
        this.isGridOut = command.isOn
        this.cells.clear()
        this.strengths.clear()
        if (command.isOn) for (const one of strengths) this.strengths.set(one.id, one.text)
        return
      case 'release/cell': {
        const key = `${command.area}.${command.saidBy}`
        if (command.isOn) this.cells.add(key)
        else this.cells.delete(key)
        const inCell = strengths.filter((one) => `${one.area}.${one.saidBy}` === key)
        for (const one of inCell) if (command.isOn) this.strengths.set(one.id, one.text)
        for (const one of strengths) if (!this.isInSight(one)) this.strengths.delete(one.id)
        return
      }
      case 'strengths/add':
      case 'strengths/edit':
      case 'strengths/move': {
        const now = strengths.find(({ id }) => id === command.id)
        const old = before.strengths.strengths.find(({ id }) => id === command.id)
        if (!now) return
        if (!this.isInSight(now)) this.strengths.delete(now.id)
        else if (old?.text !== now.text || old.area !== now.area || old.saidBy !== now.saidBy)
          this.strengths.set(now.id, now.text)
        return
      }
      case 'strengths/remove':
        this.strengths.delete(command.id)
        return
      case 'case/remove-concern':
        this.concerns.delete(command.id)
        return
      case 'release/concern': {
        const concern = after.pupilCase.concerns.find(({ id }) => id === command.id)
        if (command.isOn && concern) this.concerns.set(concern.id, concern.text)
        else this.concerns.delete(command.id)
        return
      }
      case 'release/agreement': {
        const one = after.agreements.agreements.find(({ id }) => id === command.id)
        this.parts.set('agreement', one ? [one.who, one.what, one.whereWhen, one.successSign] : [])
        return
      }
      case 'agreements/remove':
        if (before.released.agreement?.id === command.id) this.parts.delete('agreement')
        return
      case 'release/part':
        this.parts.set(command.part, command.isOn ? wordsOfPart(after, command.part) : [])
        return
      case 'meeting/change-pupil':
        // Hiding or showing a name may take everything off; it never lets anything out.
        return
    }
  }
}

function wordsOfPart({ pupil, pupilCase }: MeetingState, part: 'aims' | 'compare' | 'explanations' | 'goal'): string[] {
  if (part === 'aims') return Object.values(pupil?.aims ?? {})
  if (part === 'goal') return [textOf(pupilCase, 'goal')]
  if (part === 'compare') return COMPARE_FIELDS.map((field) => textOf(pupilCase, field))
  return pupilCase.explanations.flatMap(({ cause, solution }) => [cause, solution])
}
