import { useShowSaved } from '@renderer/state/window/use-show-saved'
import { MessageBar } from '@renderer/ui/message-bar'
import { SavedBar } from '@renderer/ui/saved-bar'
import { wordsIn } from '@renderer/ui/text'
import type { PrintOutcome, SavedOutcome } from './use-sheet-printing'
import { useSheetTitles } from './use-sheet-titles'

/** How saving or printing went. */
export function PrintOutcomeBar({ outcome }: { readonly outcome: PrintOutcome }) {
  const t = wordsIn(['sheets', 'problems'])
  switch (outcome.kind) {
    case 'busy':
      return <MessageBar kind="note" text={t('sheets:panel.busy')} />
    case 'printed':
      return <MessageBar kind="note" text={t('sheets:panel.printed')} />
    case 'problem':
      return <MessageBar kind="error" text={t(`problems:${outcome.problem}`)} />
    case 'saved':
      return <Saved {...outcome} />
  }
}

/** Where the files are, and of several which were not made, and why (docs/domain.md, rule 246). */
function Saved({ files, to, sheets }: SavedOutcome) {
  const t = wordsIn(['sheets', 'problems'])
  const { titleOf } = useSheetTitles()
  const { show, problem } = useShowSaved(files)
  const reasons = [...new Set(files.missed.map((one) => one.problem))]
  const missed = reasons.map((reason) => {
    const those = files.missed.filter((one) => one.problem === reason).flatMap(({ place }) => sheets[place] ?? [])
    return t('sheets:panel.missed', { titles: those.map(titleOf).join(', '), why: t(`problems:${reason}`) })
  })
  return (
    <SavedBar
      text={to === 'folder' ? t('sheets:panel.savedMany', { count: files.count }) : t('sheets:panel.saved')}
      folder={files.folder}
      missed={missed}
      onShow={() => void show()}
      problem={problem && t(`problems:${problem}`)}
    />
  )
}
