/** Beginnings that say what somebody is instead of what somebody does. */
export const JUDGING_STARTS = {
  plain: ['hij is', 'zij is', 'ze is', 'jij bent', 'je bent', 'is hij', 'is zij', 'is ze'],
  called: (name: string) => `${name} is`,
} as const

/** How a worry is said as „wij”: what we see, an example, what we worry about. */
export const WE_MESSAGE = {
  seen: 'Wij zien dat',
  example: 'bijvoorbeeld',
  worry: 'en wij maken ons zorgen dat',
} as const
