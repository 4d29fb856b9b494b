/**
 * How many random courses a property test plays: the short form in `npm test`, the long one when `DRIEKRING_LONG` is
 * set, as `npm run test:all` does.
 */
export const runs = (short: number, long: number): number => (process.env['DRIEKRING_LONG'] ? long : short)
