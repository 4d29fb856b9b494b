import { useDispatch } from '@renderer/state/chair-context'
import { useDraft } from '@renderer/state/fields/use-draft'
import { newId } from '@renderer/state/new-id'
import { type ConcernId, PARTIES, type Party, PLACES, type Place } from '@shared/lib/ids'

export interface ConcernDraft {
  readonly saidBy: Party
  readonly setSaidBy: (party: Party) => void
  readonly places: readonly Place[]
  readonly setPlaces: (places: readonly Place[]) => void
  readonly text: string
  readonly setText: (text: string) => void
  readonly example: string
  readonly setExample: (text: string) => void
  readonly since: string
  readonly setSince: (text: string) => void
  /** Adds the concern and makes room for the next one of the same party. */
  readonly add: () => void
}

/** A concern that is being typed: also what was chosen stays when the app stops or another part of the talk comes. */
export function useConcernDraft(): ConcernDraft {
  const dispatch = useDispatch()
  const [who, setWho] = useDraft('concern.saidBy', 'school')
  const [where, setWhere] = useDraft('concern.places')
  const [text, setText] = useDraft('concern.text')
  const [example, setExample] = useDraft('concern.example')
  const [since, setSince] = useDraft('concern.since')
  const saidBy = PARTIES.find((party) => party === who) ?? 'school'
  const places = PLACES.filter((place) => where.split(' ').includes(place))
  const add = () => {
    const id = newId<ConcernId>()
    const concern = { text, example, since, saidBy, places, pupilReaction: '', parentsReaction: '' }
    if (!dispatch({ type: 'case/add-concern', id, ...concern }).ok) return
    for (const clear of [setText, setExample, setSince, setWhere]) clear(null)
  }
  return {
    saidBy,
    setSaidBy: setWho,
    places,
    setPlaces: (next) => setWhere(next.join(' ')),
    text,
    setText,
    example,
    setExample,
    since,
    setSince,
    add,
  }
}
