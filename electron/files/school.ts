import { join } from 'node:path'
import type { Answers } from '@shared/ipc/api'
import { fail, ok } from '@shared/lib/result'
import { NO_SCHOOL, type School, schoolSchema } from '@shared/sheets/school'
import { app } from 'electron'
import { problemOf, readTextOrNull, writeWhole } from './write-file'

const schoolFile = () => join(app.getPath('userData'), 'school.json')

/** What a file holds, or nothing filled in when it is not what we once wrote. */
function parse(content: string | null): School {
  try {
    const found = JSON.parse(content ?? 'null')
    const checked = schoolSchema.safeParse(found)
    if (checked.success) return checked.data
    // A logo that may not be drawn takes nothing else along.
    return schoolSchema.parse({ ...found, logo: '' })
  } catch {
    return NO_SCHOOL
  }
}

/** Keeps name, contact line and logo of the school in a file of its own in the profile (docs/domain.md, rule 122). */
export function setupSchool(): Answers<'school-read' | 'school-write'> {
  return {
    'school-read': async () => {
      try {
        return ok(parse(await readTextOrNull(schoolFile())))
      } catch {
        return fail('file/not-read')
      }
    },
    'school-write': async (school) => {
      try {
        await writeWhole(schoolFile(), JSON.stringify(school))
        return ok(null)
      } catch (error) {
        return fail(problemOf(error))
      }
    },
  }
}
