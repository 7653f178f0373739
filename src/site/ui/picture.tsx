/** A picture in the sizes the media library made; no framework image, whose inline style a strict policy refuses. */
import type { ViewOf } from '@/domain/kinds'

type Props = { media: ViewOf<'media'>; caption?: string | null; sizes?: string; eager?: boolean }

/** The bare image, for portraits and cards. */
export const MediaImage = ({ media, sizes = '(min-width: 62rem) 44rem, 100vw', eager = false }: Props) => {
  const smallToLarge = [...media.sizes].sort((a, b) => a.width - b.width)
  const middle = smallToLarge[Math.floor(smallToLarge.length / 2)]
  if (!middle) return null
  return (
    <img
      src={middle.url}
      srcSet={smallToLarge.map((size) => `${size.url} ${size.width}w`).join(', ')}
      sizes={sizes}
      width={middle.width}
      height={middle.height}
      alt={media.alt}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
    />
  )
}

/** The image with its caption and credit. */
export const Picture = (props: Props) => (
  <figure>
    <MediaImage {...props} />
    {props.caption || props.media.credit ? (
      <figcaption>
        {props.caption} {props.media.credit ? <bdi>© {props.media.credit}</bdi> : null}
      </figcaption>
    ) : null}
  </figure>
)
