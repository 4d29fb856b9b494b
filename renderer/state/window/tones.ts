import { LOUDEST } from '@shared/meeting/setup'

/** A bar of wood: the ground tone, and the overtone two octaves up that a marimba has and that dies at once. */
const PARTIALS = [
  { ratio: 1, strength: 0.8, seconds: 0.34 },
  { ratio: 4, strength: 0.16, seconds: 0.09 },
  { ratio: 9.2, strength: 0.04, seconds: 0.03 },
] as const
const GROUND = 440
const ATTACK = 0.004
const BETWEEN = 0.42
const SILENCE = 0.0001

let context: AudioContext | null = null

function strike(audio: AudioContext, at: number, loudness: number): void {
  for (const { ratio, strength, seconds } of PARTIALS) {
    const tone = audio.createOscillator()
    const gain = audio.createGain()
    tone.frequency.value = GROUND * ratio
    gain.gain.setValueAtTime(SILENCE, at)
    gain.gain.linearRampToValueAtTime(loudness * strength, at + ATTACK)
    gain.gain.exponentialRampToValueAtTime(SILENCE, at + seconds)
    tone.connect(gain).connect(audio.destination)
    tone.start(at)
    tone.stop(at + seconds)
  }
}

/** Plays one or two soft wooden tones, under a second in all. `volume` is a percentage, and never more than 40. */
export function playTones(count: 1 | 2, volume: number): void {
  context ??= new AudioContext()
  const audio = context
  const loudness = Math.min(volume, LOUDEST) / 100
  // A device that was away, or slept, starts again here; without any device there is nothing to hear.
  void audio.resume().then(
    () => {
      for (let tone = 0; tone < count; tone += 1) strike(audio, audio.currentTime + 0.02 + tone * BETWEEN, loudness)
    },
    () => undefined,
  )
}
