import { TestPicture } from '@renderer/projector/test-picture'
import { useMeetingStore } from '@renderer/state/chair-context'
import { Button } from '@renderer/ui/button'
import { QuestionDialog } from '@renderer/ui/question-dialog'
import { wordsIn } from '@renderer/ui/text'
import type { SmartboardStatus } from '@shared/ipc/contract'
import { AppWindow, ArrowLeftRight, Check, EyeOff, Hash, Monitor } from 'lucide-react'
import { useEffect } from 'react'
import { ScreenMap } from './screen-map'
import styles from './screens-dialog.module.css'
import panelStyles from './smartboard-panel.module.css'
import { useScreensDialog } from './use-screens-dialog'
import { useSmartboardAct } from './use-smartboard-act'

/** „Bord en schermen”: which display is the board, numbers on all of them, a test, and the board as a window. */
export function ScreensDialog() {
  const { isOpen } = useScreensDialog()
  return isOpen ? <OpenDialog /> : null
}

function OpenDialog() {
  const t = wordsIn(['screens', 'common'])
  const { close } = useScreensDialog()
  const smartboard = useMeetingStore((store) => store.smartboard)
  const act = useSmartboardAct()
  // The test goes with the dialog, however that is closed.
  useEffect(() => () => act({ do: 'test', isOn: false }), [act])
  return (
    <QuestionDialog title={t('screens:title')} confirm={t('common:close')} isWide onConfirm={close} onDecline={close}>
      <div className={styles['body']}>
        <p>{t(smartboard.screens.length > 1 ? 'screens:lead' : 'screens:leadOne')}</p>
        {!smartboard.canPlace && (
          <p className={styles['byHand']}>{`${t('screens:byHand.text')} ${t('screens:byHand.steps')}`}</p>
        )}
        <div className={smartboard.isTest ? styles['two'] : ''}>
          <ScreenMap screens={smartboard.screens} onChoose={(screen) => act({ do: 'choose', screen })} />
          {smartboard.isTest && <TestPreview smartboard={smartboard} />}
        </div>
        <Actions smartboard={smartboard} />
      </div>
    </QuestionDialog>
  )
}

function TestPreview({ smartboard }: { readonly smartboard: SmartboardStatus }) {
  const t = wordsIn(['screens', 'console'])
  return (
    <div>
      <div className={panelStyles['frame']} data-testid="test-preview">
        <p className={panelStyles['tab']}>
          <Monitor size={18} aria-hidden="true" />
          {t('console:smartboard.onSmartboard')}
          <span className={panelStyles['scene']}>{t('screens:testPicture')}</span>
        </p>
        <div className={panelStyles['preview']} role="img" aria-label={t('console:smartboard.preview')}>
          <div className={panelStyles[smartboard.shape]} inert>
            <TestPicture shape={smartboard.shape} />
          </div>
        </div>
      </div>
      <p className={styles['hint']}>{t('screens:testOn')}</p>
    </div>
  )
}

function Actions({ smartboard }: { readonly smartboard: SmartboardStatus }) {
  const t = wordsIn('screens')
  const act = useSmartboardAct()
  const { place, isTest, screens } = smartboard
  const isVisible = place !== 'none'
  return (
    <div className={styles['actions']}>
      {isVisible && (
        <Button aria-pressed={isTest} onClick={() => act({ do: 'test', isOn: !isTest })}>
          {isTest ? <Check size={18} aria-hidden="true" /> : <Monitor size={18} aria-hidden="true" />}
          {t(isTest ? 'testEnd' : 'test')}
        </Button>
      )}
      <Button onClick={() => act({ do: 'numbers' })}>
        <Hash size={18} aria-hidden="true" />
        {t('numbers')}
      </Button>
      {place === 'screen' && (
        <Button onClick={() => act({ do: 'swap' })}>
          <ArrowLeftRight size={18} aria-hidden="true" />
          {t('swap')}
        </Button>
      )}
      {place !== 'screen' && (
        <Button onClick={() => act({ do: 'show' })}>
          <AppWindow size={18} aria-hidden="true" />
          {t('front')}
        </Button>
      )}
      {screens.length > 1 && place !== 'window' && (
        <Button onClick={() => act({ do: 'window' })}>
          <AppWindow size={18} aria-hidden="true" />
          {t('asWindow')}
        </Button>
      )}
      {isVisible && (
        <Button onClick={() => act({ do: 'hide' })}>
          <EyeOff size={18} aria-hidden="true" />
          {t('hide')}
        </Button>
      )}
    </div>
  )
}
