import { type TypeSize, typeFigures, USUAL_SIZE } from '@shared/smartboard/type-sizes'
import { type CSSProperties, createContext, useContext } from 'react'

/** The size of type of the picture around a part. */
export const TypeSizeContext = createContext<TypeSize>(USUAL_SIZE)

/** The size of type of this picture. */
export const useTypeSize = (): TypeSize => useContext(TypeSizeContext)

/** The sizes of a picture's letters, in u, for its styles: the same figures that its pages are counted with. */
export function lettersStyle(size: TypeSize): CSSProperties {
  const { large, middle, small } = typeFigures(size)
  return { '--large': large.size, '--middle': middle.size, '--small': small.size } as CSSProperties
}
