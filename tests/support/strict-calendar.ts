/** A line of a calendar file: its name, its parameters and its value, still escaped. */
interface ContentLine {
  readonly name: string
  readonly parameters: string
  readonly value: string
}

export type CalendarEvent = Readonly<Record<string, string>>

const bytesOf = (text: string) => new TextEncoder().encode(text).length

function insist(isTrue: boolean, what: string): void {
  if (!isTrue) throw new Error(`not RFC 5545: ${what}`)
}

/** Lines as they were before they were folded (RFC 5545, 3.1). */
function unfolded(text: string): string[] {
  insist(text.endsWith('\r\n'), 'the last line has no end')
  const physical = text.slice(0, -2).split('\r\n')
  for (const line of physical) {
    insist(!/[\r\n]/.test(line), 'a bare CR or LF')
    insist(bytesOf(line) <= 75, `a line of ${bytesOf(line)} octets`)
    insist(!/[^\P{Cc}\t]|\p{Cs}/u.test(line), 'a control sign, or half a sign')
    insist(line !== '', 'an empty line')
  }
  return physical
    .join('\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
}

function parsed(line: string): ContentLine {
  const [, name, parameters, value] = /^([A-Z-]+)((?:;[A-Z-]+=[^;:",]+)*):(.*)$/u.exec(line) ?? []
  if (name === undefined || value === undefined) throw new Error(`not RFC 5545: ${line}`)
  return { name, parameters: parameters ?? '', value }
}

/** What an escaped text says (RFC 5545, 3.3.11); refuses a comma, semicolon or backslash on its own. */
function textOf(value: string): string {
  insist(!/[;,]/.test(value.replace(/\\[\\;,nN]/g, '')), `a sign that is not escaped: ${value}`)
  insist(!value.replace(/\\[\\;,nN]/g, '').includes('\\'), `an escape that is none: ${value}`)
  return value.replace(/\\([\\;,nN])/g, (_all, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))
}

const isDate = (value: string) => /^\d{8}$/.test(value)
const dayOf = (value: string) =>
  Date.UTC(Number(value.slice(0, 4)), Number(value.slice(4, 6)) - 1, Number(value.slice(6, 8)))

function checked(lines: readonly ContentLine[]): CalendarEvent {
  const event: Record<string, string> = {}
  for (const { name, parameters, value } of lines) {
    insist(!(name in event), `${name} twice`)
    event[name] = name === 'SUMMARY' || name === 'LOCATION' ? textOf(value) : value
    if (name === 'DTSTART' || name === 'DTEND')
      insist(isDate(value) === parameters.includes('VALUE=DATE'), `${name}${parameters}:${value}`)
  }
  const { UID = '', DTSTAMP = '', DTSTART = '', DTEND, DURATION } = event
  insist(UID !== '' && /^\d{8}T\d{6}Z$/.test(DTSTAMP), 'UID or DTSTAMP')
  insist((DTEND === undefined) !== (DURATION === undefined), 'one of DTEND and DURATION')
  // A whole day that is said by its length is refused by strict readers.
  if (isDate(DTSTART)) insist(DTEND !== undefined && isDate(DTEND) && dayOf(DTEND) > dayOf(DTSTART), 'DTEND of a day')
  else insist(/^\d{8}T\d{6}Z?$/.test(DTSTART) && /^PT(\d+H)?(\d+M)?$/.test(DURATION ?? ''), `${DTSTART} ${DURATION}`)
  return event
}

/** Reads a calendar file as strictly as RFC 5545 allows, and gives its events. Throws at anything that is not right. */
export function readCalendar(text: string): CalendarEvent[] {
  const lines = unfolded(text).map(parsed)
  const at = (name: string, value: string) =>
    lines.flatMap((line, place) => (line.name === name && line.value === value ? [place] : []))
  insist(
    at('BEGIN', 'VCALENDAR').join() === '0' && at('END', 'VCALENDAR').join() === `${lines.length - 1}`,
    'VCALENDAR',
  )
  const [begins, ends] = [at('BEGIN', 'VEVENT'), at('END', 'VEVENT')]
  const head = lines.slice(1, begins[0])
  insist(
    head.some(({ name, value }) => name === 'VERSION' && value === '2.0'),
    'VERSION',
  )
  insist(head.filter(({ name }) => name === 'PRODID').length === 1, 'PRODID')
  insist(begins.length === ends.length, 'an event without an end')
  return begins.map((begin, no) => checked(lines.slice(begin + 1, ends[no])))
}
