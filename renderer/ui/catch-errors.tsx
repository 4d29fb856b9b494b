import { Component, type ReactNode } from 'react'

export interface CatchErrorsProps {
  /** What stands there instead when drawing the children failed. */
  readonly fallback: ReactNode
  readonly children: ReactNode
}

/** Keeps a window from going blank when a part of it cannot be drawn. */
export class CatchErrors extends Component<CatchErrorsProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children
  }
}
