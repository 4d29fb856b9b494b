/** A moment as part of a file name; later moments sort later. */
export function stampOf(wall: number): string {
  return new Date(wall).toISOString().replaceAll(':', '-')
}
