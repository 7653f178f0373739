import { PublishPanel as PublishPanel_c72cd60a39c454dcdf0c82b6de91cd7d } from '@/cms/admin/publish-panel'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { WholeFeatureClient as WholeFeatureClient_783dcd38711394ea75092faab6ca67f1 } from '@/cms/admin/rich-text/feature'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowTitle as RowTitle_f638546a29f99fb47bdc7ce45edb13a1 } from '@/cms/admin/row-title'
import { NativeInput as NativeInput_d0294ef526098a3dfddec6dbf341fbb7 } from '@/cms/admin/native-input'
import { PictureUpload as PictureUpload_847c9616eefc57b3f1a33135a8f4718f } from '@/cms/admin/picture-upload'
import { MoneyCell as MoneyCell_563ab13e01c699ae71d0ed109ee5539c } from '@/cms/admin/money/cell'
import { MoneyField as MoneyField_8d0e1bfc0422595ec1daea440971a514 } from '@/cms/admin/money/field'
import { MoneyDiff as MoneyDiff_1c31a5676ca1166ba69e12770c3d4243 } from '@/cms/admin/money/diff'
import { OverlaidDocument as OverlaidDocument_b078eed5b044fe3d3d16e87049626136 } from '@/cms/admin/overlaid-document'
import { Worklist as Worklist_0b77e4c6da4e9228c773cc8887678880 } from '@/cms/admin/worklist'
import { WordsProvider as WordsProvider_31f8b5ffcfe33feb36f0142b78ec23c2 } from '@/cms/admin/words/provider'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/cms/admin/publish-panel#PublishPanel": PublishPanel_c72cd60a39c454dcdf0c82b6de91cd7d,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@/cms/admin/rich-text/feature#WholeFeatureClient": WholeFeatureClient_783dcd38711394ea75092faab6ca67f1,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/cms/admin/row-title#RowTitle": RowTitle_f638546a29f99fb47bdc7ce45edb13a1,
  "@/cms/admin/native-input#NativeInput": NativeInput_d0294ef526098a3dfddec6dbf341fbb7,
  "@/cms/admin/picture-upload#PictureUpload": PictureUpload_847c9616eefc57b3f1a33135a8f4718f,
  "@/cms/admin/money/cell#MoneyCell": MoneyCell_563ab13e01c699ae71d0ed109ee5539c,
  "@/cms/admin/money/field#MoneyField": MoneyField_8d0e1bfc0422595ec1daea440971a514,
  "@/cms/admin/money/diff#MoneyDiff": MoneyDiff_1c31a5676ca1166ba69e12770c3d4243,
  "@/cms/admin/overlaid-document#OverlaidDocument": OverlaidDocument_b078eed5b044fe3d3d16e87049626136,
  "@/cms/admin/worklist#Worklist": Worklist_0b77e4c6da4e9228c773cc8887678880,
  "@/cms/admin/words/provider#WordsProvider": WordsProvider_31f8b5ffcfe33feb36f0142b78ec23c2,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
