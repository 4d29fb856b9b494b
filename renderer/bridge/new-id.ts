/** A new random id; meeting ids, note ids and the like all come from here. */
export function newId<T extends string>(): T {
  return crypto.randomUUID() as T
}
