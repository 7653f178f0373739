'use client'
/** What of the editor works in the browser and is ours: which marks it keeps, and how it reads what is pasted. */
import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { keptFormats } from './kept-formats'
import { PastedNode } from './pasted-node'

export const WholeFeatureClient = createClientFeature({ enableFormats: keptFormats, nodes: [PastedNode] })
