/** Asked where something is scheduled in a chosen language: what becomes of it when another text is published now. */
import type { Fate } from '@/publishing/plan/timeline'
import type { PanelWords } from '@/cms/admin/words'

const fates: readonly Fate[] = ['cancel', 'replace', 'keep']

type Props = { words: PanelWords; fate: Fate; onChoose: (fate: Fate) => void }

export const ScheduleChoice = ({ words, fate, onChoose }: Props) => (
  <fieldset className="publish-panel__schedule">
    <legend>{words('before')}</legend>
    {fates.map((each) => (
      <label key={each} className="publish-panel__language">
        <input type="radio" name="scheduled" checked={fate === each} onChange={() => onChoose(each)} />
        <span>{words(each)}</span>
      </label>
    ))}
  </fieldset>
)
