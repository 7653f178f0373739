/** The custom elements that our pages use; each is brought to life by the island of its name. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'open-now': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>
      'filter-list': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>
      'self-check': DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>
    }
  }
}
