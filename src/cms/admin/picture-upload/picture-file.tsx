'use client'
/** Payload's file field, which lets go of a file that would only be refused, and says why before anything is sent. */
import { useState } from 'react'
import { Upload, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { judgeFile, largestFile, tellingBytes } from '@/cms/collections/network/media/kinds'

type Props = { accepted: string; tooLarge: string; noPicture: string; otherKind: Record<string, string> }

/** @returns why a file cannot be used; null where it can. */
const refusalOf = async (file: File, { tooLarge, noPicture, otherKind }: Props): Promise<string | null> => {
  const judged = judgeFile(new Uint8Array(await file.slice(0, tellingBytes).arrayBuffer()))
  if (judged.picture === null) return (judged.other && otherKind[judged.other]) || noPicture
  return file.size > largestFile ? tooLarge : null
}

export const PictureFile = (props: Props) => {
  const { collectionSlug = 'media', initialState } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { dispatchFields } = useForm()
  const [refusal, setRefusal] = useState<string | null>(null)
  const uploadConfig = getEntityConfig({ collectionSlug })?.upload
  const judge = async (file?: File) => {
    const refused = file instanceof File ? await refusalOf(file, props) : null
    setRefusal(refused)
    if (refused) dispatchFields({ type: 'UPDATE', path: 'file', value: null })
  }
  return uploadConfig ? (
    <>
      <Upload
        collectionSlug={collectionSlug}
        initialState={initialState}
        uploadConfig={uploadConfig}
        onChange={(file) => void judge(file)}
      />
      <p role={refusal ? 'alert' : undefined}>{refusal ?? props.accepted}</p>
    </>
  ) : null
}
