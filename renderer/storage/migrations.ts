import type Dexie from 'dexie'

export const DATABASE_NAME = 'driekring'

/** Version 1: sealed lines by meeting and number, and the catalogue. Indexed fields hold nothing personal. */
function version1(db: Dexie): void {
  db.version(1).stores({ lines: '[meetingId+n], meetingId', catalogue: 'meetingId' })
}

/** All versions in order; each is a function of its own with a test that opens the one before. */
export function migrate(db: Dexie): void {
  version1(db)
}
