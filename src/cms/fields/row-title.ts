/** Names the component that titles folded rows and blocks. */

/** @param what the kind of row, as an editor calls it. */
export const rowTitle = (what: string) => ({ path: '@/cms/admin/row-title#RowTitle', clientProps: { what } })
