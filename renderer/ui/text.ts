import i18next, { type Namespace, type TFunction } from 'i18next'

type Look = (key: string, parts?: object) => string

const made = new Map<string, Look>()

/** The language never changes, so a text without parts is looked up once, and nothing has to be drawn again for it. */
function keeping(look: Look): Look {
  const plain = new Map<string, string>()
  return (key, parts) => {
    if (parts) return look(key, parts)
    const known = plain.get(key) ?? look(key)
    plain.set(key, known)
    return known
  }
}

/**
 * The texts of one or more namespaces; always the same function for the same ones. Only once the texts of the window
 * were started.
 */
export function wordsIn<const N extends Namespace>(names: N): TFunction<N> {
  const key = String(names)
  const look = made.get(key) ?? keeping(i18next.getFixedT(null, names) as unknown as Look)
  made.set(key, look)
  return look as unknown as TFunction<N>
}
