/** The first signs of a version's hash that stand on paper: enough to tell versions apart, few enough to read out. */
const ON_PAPER = 12

const inFours = (signs: string) => signs.replace(/(.{4})(?=.)/g, '$1 ')

/** The mark of a version as it stands on paper: `9f2c 1a7e 04bd`. */
export function shortMark(hash: string): string {
  return inFours(hash.slice(0, ON_PAPER))
}

/** The whole mark, for the app. */
export function wholeMark(hash: string): string {
  return inFours(hash)
}
