/** A picture from the media library; one whose rights have ended is not there, and leaves no gap. */
import type { BlockProps } from '../block'
import { Picture as Figure } from '../../ui/picture'

export const Picture = ({ block, ctx }: BlockProps<'picture'>) => {
  const media = ctx.views.media(block.media)
  if (!media) return null
  return (
    <div id={block.id} className="narrow">
      {block.heading ? <h2>{block.heading}</h2> : null}
      <Figure media={media} caption={block.caption} />
    </div>
  )
}
