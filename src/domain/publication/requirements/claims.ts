/** R10: a claim about health has a work that supports it, or a flag that readers see. */
import type { Block } from '../../kinds/blocks'
import type { Issue, Requirement, Neighbours, Unfinished } from './requirement'
import { hasSupport } from './support'

type Page = { readonly body?: readonly Unfinished<Block>[] | null }

const claimsAreSupported = ({ body }: Page, { references }: Pick<Neighbours, 'references'>): Issue[] =>
  (body ?? []).flatMap((block, place) => {
    if (block.blockType !== 'benefits') return []
    return (block.items ?? []).flatMap(({ flag, evidence, citations }, row): Issue[] => {
      const path = `body.${place}.items.${row}.flag`
      if (flag === 'do-not-publish-as-fact') return [{ code: 'claim-not-a-fact', path }]
      // What the evidence contradicts is not made true by citing the work that contradicts it.
      const isSupported = evidence !== 'contradicted' && hasSupport(citations, references)
      return flag === 'ok' && !isSupported ? [{ code: 'claim-unsupported', path }] : []
    })
  })

export const articleClaimsAreSupported: Requirement<'articles'> = claimsAreSupported
export const techniqueClaimsAreSupported: Requirement<'techniques'> = claimsAreSupported
export const pageClaimsAreSupported: Requirement<'pages'> = claimsAreSupported
