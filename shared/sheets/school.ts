import { fromBase64, type PictureSize, pictureSize } from '@shared/lib/picture-size'
import { z } from '@shared/lib/zod'

/** A logo of 200 kB as a data URL: four signs for every three bytes. */
const LONGEST_LOGO = Math.ceil(200_000 / 3) * 4 + 40

/** The most pixels of a logo on each side: 36 MB once it is drawn, and more than paper shows (docs/domain.md, rule 248). */
export const LOGO_MOST_SIDE = 3000

/** Whether a picture is a logo we can draw on every sheet. */
export function isLogoSize({ width, height }: PictureSize): boolean {
  return Math.max(width, height) <= LOGO_MOST_SIDE
}

function isLogo(dataUrl: string): boolean {
  const size = pictureSize(fromBase64(dataUrl.slice(dataUrl.indexOf(',') + 1)))
  return size !== null && dataUrl.startsWith(`data:image/${size.kind};`) && isLogoSize(size)
}

/** School name, contact line and logo, as they stand on every sheet (docs/domain.md, rule 122). */
export const schoolSchema = z.object({
  name: z.string().max(200),
  contact: z.string().max(300),
  /** PNG or JPEG as a data URL, by its header small enough to be drawn; or empty. */
  logo: z
    .string()
    .max(LONGEST_LOGO)
    .regex(/^(data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+={0,2})?$/)
    .refine((logo) => logo === '' || isLogo(logo)),
})
export type School = z.infer<typeof schoolSchema>

export const NO_SCHOOL: School = { name: '', contact: '', logo: '' }
