import { wordsIn } from '@renderer/ui/text'
import { CHOICES } from '@shared/agreements/schema-signing'
import type { Signer } from '@shared/sheets/agreement-sheet'
import { formatLongDate, noonOf } from '@shared/time/format'
import { PaperBox, PartyMark, Section, useNames } from './sheet-parts'
import styles from './sign-block.module.css'
import { strokeBox } from './stroke-box'

/** So many people sign in roomy rows; of more each has a row half as high, so that all fit under what they sign. */
const ROOMY = 4

/** One choice, a signature and a remark for each person: given on the screen, or lines for a pen. */
export function SignBlock({ signers }: { readonly signers: readonly Signer[] }) {
  const t = wordsIn('sheets')
  if (signers.length === 0) return null
  return (
    <Section title={t('agreementSheet.sign')} isWhole>
      <div className={signers.length > ROOMY ? styles['tight'] : ''}>
        <p className={styles['lead']}>
          {`${t('agreementSheet.lead')} `}
          {CHOICES.map((choice) => (
            <span key={choice}>
              <b>{t(`agreementSheet.choiceLead.${choice}`)}</b> {`${t(`agreementSheet.meaning.${choice}`)} `}
            </span>
          ))}
          {t('agreementSheet.remarkLead')}
        </p>
        <div>
          {signers.map((signer) => (
            <SignRow key={signer.person.id} signer={signer} />
          ))}
        </div>
      </div>
    </Section>
  )
}

function SignRow({ signer }: { readonly signer: Signer }) {
  const t = wordsIn('sheets')
  const { nameOf } = useNames()
  const { person, choice, remark } = signer
  return (
    <div className={styles['row']}>
      <div className={styles['who']}>
        <PartyMark party={person.party} size={13} />
        <div>
          <b dir="auto">{nameOf(person)}</b>
          {person.role && <small dir="auto">{person.role}</small>}
        </div>
      </div>
      <div className={styles['choices']}>
        {CHOICES.map((one) => (
          <PaperBox key={one} isOn={choice === one}>
            {t(`agreementSheet.choice.${one}`)}
          </PaperBox>
        ))}
      </div>
      <SignMark signer={signer} />
      <div className={styles['remark']}>
        {remark ? (
          <p dir="auto">{remark}</p>
        ) : (
          <>
            <span />
            <span />
          </>
        )}
        <small>{t('agreementSheet.remark')}</small>
      </div>
    </div>
  )
}

/** The signature itself, with when and how it was given; a line when it was not. */
function SignMark({ signer: { way, mark, date } }: { readonly signer: Signer }) {
  const t = wordsIn('sheets')
  const box = way === 'screen' ? strokeBox(mark) : null
  const day = date && formatLongDate(noonOf(date))
  const line =
    way === null
      ? t('agreementSheet.signLine')
      : t(`agreementSheet.${way === 'typed' ? 'typedOn' : way === 'paper' ? 'paperOn' : 'signedOn'}`, { date: day })
  return (
    <div className={styles['mark']}>
      {box && (
        <svg viewBox={box} fill="none" stroke="#1b2c55" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
          <path d={mark} strokeWidth="1.5pt" vectorEffect="non-scaling-stroke" />
        </svg>
      )}
      {way === 'typed' && (
        <p className={styles['typed']} dir="auto">
          {mark}
        </p>
      )}
      <small>{line}</small>
    </div>
  )
}
