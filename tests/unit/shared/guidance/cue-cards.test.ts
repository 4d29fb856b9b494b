import { PRESETS, threeCircleSteps } from '@shared/agenda/formats'
import { PUPIL_FORMATS } from '@shared/agenda/phases'
import { cueCardFor } from '@shared/guidance/cue-cards'
import { emergencyCard } from '@shared/guidance/emergency-cards'
import { EMERGENCIES } from '@shared/guidance/guidance-types'
import { describe, expect, it } from 'vitest'
import { evening, pupilMeeting } from '../../../support/meeting-driver'

describe('rule 270: a talk about one pupil has no words of a driegesprek', () => {
  const OF_A_DRIEGESPREK = /zaal|kring|briefje|\bpen\b|\bblok\b|vraag op/i

  it.each(EMERGENCIES)('the card „%s” speaks of a table', (emergency) => {
    expect(JSON.stringify(emergencyCard(emergency, true))).not.toMatch(OF_A_DRIEGESPREK)
    expect(emergencyCard(emergency, true).say).toHaveLength(3)
    expect(JSON.stringify(emergencyCard(emergency, false))).toMatch(OF_A_DRIEGESPREK)
  })

  it.each(PUPIL_FORMATS)('no cue card and no picture of %s names circles', (format) => {
    const meeting = pupilMeeting(format).open()
    for (const { id, kind } of meeting.state.agenda.steps) {
      meeting.goTo(id).do({ type: 'projector/show', scene: 'pause' })
      expect(meeting.view()).toMatchObject({ scene: { kind: 'pause', isOfCircles: false }, topic: '', circle: null })
      expect(JSON.stringify(cueCardFor(kind, null))).not.toMatch(/\bzaal\b|\bkring\b|briefje/i)
    }
  })

  it('a driegesprek keeps them', () => {
    const meeting = evening().open().do({ type: 'projector/show', scene: 'pause' })
    expect(meeting.view().scene).toEqual({ kind: 'pause', isOfCircles: true })
  })
})

describe('cue cards', () => {
  it.each(threeCircleSteps(PRESETS.classic, true))('have something to say in $id', ({ kind, circle }) => {
    expect(cueCardFor(kind, circle).say).not.toBe('')
  })

  it('speak to the circle in the middle', () => {
    expect(cueCardFor('talk', 'parents').say).toContain('Ouders')
    expect(cueCardFor('talk', 'teachers').say).toContain('Docenten')
  })
})
