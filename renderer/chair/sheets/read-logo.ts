import { pictureSize } from '@shared/lib/picture-size'
import { fail, ok, type Result } from '@shared/lib/result'
import { isLogoSize } from '@shared/sheets/school'

export type LogoProblem = 'wrongKind' | 'tooLarge' | 'tooManyPixels'

const MOST_BYTES = 200_000

function toDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}

/**
 * A picture file as a data URL. Only what really is a PNG or JPEG the engine can draw, of at most 200 kB; its size is
 * read from its header before it is drawn (docs/domain.md, rule 248).
 */
export async function readLogo(file: File): Promise<Result<string, LogoProblem>> {
  if (file.size > MOST_BYTES) return fail('tooLarge')
  try {
    const bytes = await file.arrayBuffer()
    const size = pictureSize(new Uint8Array(bytes))
    if (!size) return fail('wrongKind')
    if (!isLogoSize(size)) return fail('tooManyPixels')
    const picture = new Blob([bytes], { type: `image/${size.kind}` })
    const drawn = await createImageBitmap(picture)
    drawn.close()
    return ok(await toDataUrl(picture))
  } catch {
    return fail('wrongKind')
  }
}
