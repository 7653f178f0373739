/** A picture from the media library; one whose rights have ended is not there, and leaves no gap. */
import type { BlockExamples, BlockProps } from '../block'
import { Picture as Figure } from '../../ui/picture'

const View = ({ block, ctx }: BlockProps<'picture'>) => {
  const media = ctx.views.media(block.media)
  if (!media) return null
  return (
    <div id={block.id} className="narrow">
      {block.heading ? <h2>{block.heading}</h2> : null}
      <Figure media={media} caption={block.caption} />
    </div>
  )
}

const examples = {
  captioned: { blockType: 'picture', id: 'room', media: 'room', caption: 'A treatment room' },
  gone: { blockType: 'picture', id: 'gone', heading: 'Gone', media: 'unknown' },
} satisfies BlockExamples<'picture'>

export const picture = { View, examples }
