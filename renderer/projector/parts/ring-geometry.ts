/** Where a ring stands in its scene; every drawing is 1000 by 1000. */
export type RingForm = 'talk' | 'heard' | 'side' | 'tick'

interface RingMeasures {
  readonly radius: number
  readonly width: number
  readonly disc: number
  readonly seatAngles: readonly number[]
  readonly seatRadius: number
  readonly seatScale: number
}

const ROUND = [24, 46, 68, 90, 112, 134, 156]
const CORNERS = [34, 45, 56, 124, 135, 146]

export const RINGS: Readonly<Record<RingForm, RingMeasures>> = {
  talk: { radius: 412, width: 54, disc: 369, seatAngles: ROUND, seatRadius: 481, seatScale: 1 },
  heard: { radius: 474, width: 48, disc: 440, seatAngles: CORNERS, seatRadius: 552, seatScale: 1.31 },
  side: { radius: 474, width: 48, disc: 444, seatAngles: [], seatRadius: 0, seatScale: 1 },
  tick: { radius: 430, width: 140, disc: 0, seatAngles: [], seatRadius: 0, seatScale: 1 },
}

interface Point {
  readonly x: number
  readonly y: number
}

/** The point at an angle in degrees, clockwise from the top. */
export function pointAt(degrees: number, radius: number): Point {
  const angle = (degrees * Math.PI) / 180
  return { x: 500 + radius * Math.sin(angle), y: 500 - radius * Math.cos(angle) }
}

const figure = (value: number) => value.toFixed(1)

/** The arc of what is left: from the hand, clockwise to the top. */
export function arcLeft(share: number, radius: number): string {
  const hand = pointAt((1 - share) * 360, radius)
  const top = 500 - radius
  return `M${figure(hand.x)} ${figure(hand.y)}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 499.9 ${top}`
}

/** The arc of over time: from the top, clockwise to the hand; it ends just before a full turn. */
export function arcOver(share: number, radius: number): string {
  const hand = pointAt(Math.min(share, 0.9995) * 360, radius)
  return `M500 ${500 - radius}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${figure(hand.x)} ${figure(hand.y)}`
}
