import type { WrappedKeys } from '@shared/ipc/contract'
import type { MeetingId } from '@shared/lib/ids'
import { fail, ok, type Result } from '@shared/lib/result'
import { z } from '@shared/lib/zod'
import { fromBase64, toBase64 } from './bytes'

/** The two data keys of a meeting; `working` seals chair-only texts and can be destroyed apart. */
export interface MeetingKeys {
  readonly meeting: CryptoKey
  readonly working: CryptoKey | null
  /** The key of the chair-only texts is there but does not open; all else of the meeting does. */
  readonly isWorkingDamaged: boolean
}

/** What a sealed text is bound to: moved to another place, it no longer opens. */
export interface SealPlace {
  readonly meetingId: MeetingId
  readonly kind: 'line' | 'drafts' | 'summary' | 'notes'
  readonly number: number
  readonly head: string
}

export type SealProblem = 'seal/unreadable'

const DATA_KEY = { name: 'AES-GCM', length: 256 } as const
const sealedSchema = z.object({ v: z.literal(1), n: z.number().int().min(0), s: z.string(), c: z.string() })

const keyUse: KeyUsage[] = ['encrypt', 'decrypt']

/** Imports the master key (base64, 32 bytes) that wraps data keys. */
export function importMasterKey(text: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', fromBase64(text), 'AES-KW', false, ['wrapKey', 'unwrapKey'])
}

/** Data keys as they are stored: wrapped with the master key. */
export async function wrapMeetingKeys(
  master: CryptoKey,
  { meeting, working }: Pick<MeetingKeys, 'meeting' | 'working'>,
): Promise<WrappedKeys> {
  const wrap = async (key: CryptoKey) =>
    toBase64(new Uint8Array(await crypto.subtle.wrapKey('raw', key, master, 'AES-KW')))
  return { meeting: await wrap(meeting), working: working && (await wrap(working)) }
}

/** Two fresh data keys, and how they are stored. */
export async function newMeetingKeys(master: CryptoKey): Promise<{ keys: MeetingKeys; wrapped: WrappedKeys }> {
  const [meeting, working] = await Promise.all([
    crypto.subtle.generateKey(DATA_KEY, true, keyUse),
    crypto.subtle.generateKey(DATA_KEY, true, keyUse),
  ])
  const keys = { meeting, working, isWorkingDamaged: false }
  return { keys, wrapped: await wrapMeetingKeys(master, keys) }
}

/** Unwraps stored data keys. Problem: the master key does not fit them. */
export async function unwrapMeetingKeys(
  master: CryptoKey,
  wrapped: WrappedKeys,
): Promise<Result<MeetingKeys, SealProblem>> {
  const unwrap = async (text: string) =>
    crypto.subtle.unwrapKey('raw', fromBase64(text), master, 'AES-KW', DATA_KEY, true, keyUse)
  try {
    const meeting = await unwrap(wrapped.meeting)
    const working = wrapped.working === null ? null : await unwrap(wrapped.working).catch(() => null)
    return ok({ meeting, working, isWorkingDamaged: wrapped.working !== null && working === null })
  } catch {
    return fail('seal/unreadable')
  }
}

/** Whether stored data keys are these very ones: wrapping is the same each time. */
export async function isKeyOf(keys: MeetingKeys, master: CryptoKey, wrapped: WrappedKeys): Promise<boolean> {
  return (await wrapMeetingKeys(master, { meeting: keys.meeting, working: null })).meeting === wrapped.meeting
}

function boundTo(place: SealPlace): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify([place.meetingId, place.kind, place.number, place.head]))
}

/** Seals a text into one line: AES-256-GCM, a random nonce, bound to its place. */
export async function seal(key: CryptoKey, place: SealPlace, text: string): Promise<string> {
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const how = { name: 'AES-GCM', iv: nonce, additionalData: boundTo(place) }
  // Code units as they are: a lone surrogate would be lost in UTF-8.
  const cipher = await crypto.subtle.encrypt(how, key, new TextEncoder().encode(JSON.stringify(text)))
  return JSON.stringify({ v: 1, n: place.number, s: toBase64(nonce), c: toBase64(new Uint8Array(cipher)) })
}

/** Opens a sealed line. Problem: damaged, moved, or sealed with another key. */
export async function open(key: CryptoKey, place: SealPlace, line: string): Promise<Result<string, SealProblem>> {
  try {
    const { s, c } = sealedSchema.parse(JSON.parse(line))
    const how = { name: 'AES-GCM', iv: fromBase64(s), additionalData: boundTo(place) }
    const plain = await crypto.subtle.decrypt(how, key, fromBase64(c))
    return ok(z.string().parse(JSON.parse(new TextDecoder().decode(plain))))
  } catch {
    return fail('seal/unreadable')
  }
}
