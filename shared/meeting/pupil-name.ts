import type { PupilSetup } from './pupil-setup'

/** First and last name as one, without the spaces around an empty one. */
export function pupilName({ firstName, lastName }: Pick<PupilSetup, 'firstName' | 'lastName'>): string {
  return `${firstName.trim()} ${lastName.trim()}`.trim()
}
