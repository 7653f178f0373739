/** The form's place for a picture: says what may be sent, in the editor's language. */
import type { ServerProps } from 'payload'
import { largestFileMegabytes, otherKinds } from '@/cms/collections/network/media/kinds'
import { wordsIn } from '@/cms/messages'
import { refusalWords } from '@/cms/messages/refusal'
import { PictureFile } from './picture-file'

export const PictureUpload = ({ i18n }: Pick<ServerProps, 'i18n'>) => {
  const words = wordsIn(i18n.language)
  const about = { megabytes: largestFileMegabytes }
  return (
    <PictureFile
      accepted={words('pictures.accepted', about)}
      tooLarge={words('requests.too-large', about)}
      noPicture={refusalWords({ i18n }, 'not-a-picture', about)}
      otherKind={Object.fromEntries(
        otherKinds.map((kind) => [kind, refusalWords({ i18n }, 'other-kind-of-file', { ...about, kind })]),
      )}
    />
  )
}
