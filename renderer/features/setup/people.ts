import type { ParticipantId } from '@shared/lib/ids'
import type { Participant } from '@shared/meeting/setup'

/** The names of a circle as lines of text. */
export function namesText(people: readonly Participant[]): string {
  return people.map((person) => person.name).join('\n')
}

/** The names on a line: „Daan, Esra en Finn” are three. A line of one name stays as it was typed. */
function namesOn(line: string): string[] {
  const names = line.split(/[,;]|(?<=\s)en(?=\s)/iu)
  return names.length > 1 ? names.map((name) => name.trim()) : [line]
}

/**
 * People from lines of text, one name a line or more with commas, semicolons or „en” between them, kept as typed. Somebody whose name stood there already stays the same
 * person, also when two people have the same name.
 */
export function peopleFrom(text: string, before: readonly Participant[], newId: () => ParticipantId): Participant[] {
  const left = [...before]
  return text
    .split('\n')
    .flatMap(namesOn)
    .filter((line) => line.trim() !== '')
    .map((name) => {
      const place = left.findIndex((person) => person.name === name)
      const [known] = place < 0 ? [] : left.splice(place, 1)
      return known ?? { id: newId(), name, role: '', isPresent: true }
    })
}
