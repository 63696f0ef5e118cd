import Checkbox from '@atlaskit/checkbox';
import type { LaunchView } from '../../../../src/contract/launch';
import type { WorthForm } from '../../../../src/contract/settings';
import { WorthFields } from '../../../shared/worth/worth-fields';
import { worthInWords } from './worth-in-words';

interface WorthOfLaunchProps {
  /** null: as the site says. */
  readonly worth: WorthForm | null;
  readonly site: LaunchView['site'];
  readonly onChange: (worth: WorthForm | null) => void;
}

/** Nothing is typed yet. */
const untyped = { peakSales: NaN, margin: NaN };

/** What this launch is worth, from which follows what a delay costs. */
export function WorthOfLaunch({ worth, site, onChange }: WorthOfLaunchProps) {
  return (
    <>
      <Checkbox
        label="This launch is worth something else than the site says"
        isChecked={worth !== null}
        onChange={({ currentTarget }) => onChange(currentTarget.checked ? (site.worth ?? untyped) : null)}
      />
      {worth === null ? (
        <p className="subtle">As the site says: {worthInWords(site.worth, site.currency)}.</p>
      ) : (
        <WorthFields worth={worth} currency={site.currency} onChange={onChange} />
      )}
    </>
  );
}
