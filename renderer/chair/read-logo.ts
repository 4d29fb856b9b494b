import { fail, ok, type Result } from '@shared/lib/result'

export type LogoProblem = 'wrongKind' | 'tooLarge'

const MOST_BYTES = 200_000

function toDataUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}

/** A picture file as a data URL. Only what really is a PNG or JPEG the engine can draw, of at most 200 kB. */
export async function readLogo(file: File): Promise<Result<string, LogoProblem>> {
  if (file.size > MOST_BYTES) return fail('tooLarge')
  if (!/^image\/(png|jpeg)$/.test(file.type)) return fail('wrongKind')
  try {
    const picture = await createImageBitmap(file)
    picture.close()
    return ok(await toDataUrl(file))
  } catch {
    return fail('wrongKind')
  }
}
