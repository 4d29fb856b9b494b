import { z } from '@shared/lib/zod'

/** A logo of 200 kB as a data URL: four signs for every three bytes. */
const LONGEST_LOGO = Math.ceil(200_000 / 3) * 4 + 40

/** School name, contact line and logo, as they stand on every sheet (docs/domain.md, rule 122). */
export const schoolSchema = z.object({
  name: z.string().max(200),
  contact: z.string().max(300),
  /** PNG or JPEG as a data URL, or empty. */
  logo: z
    .string()
    .max(LONGEST_LOGO)
    .regex(/^(data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+={0,2})?$/),
})
export type School = z.infer<typeof schoolSchema>

export const NO_SCHOOL: School = { name: '', contact: '', logo: '' }
