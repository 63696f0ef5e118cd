import { useState } from 'react';
import { debtColumns } from '../../../src/contract/debt-words';
import type { DebtSlip } from '../../../src/contract/sync-debt';
import { ColumnHeads } from '../ui/column-heads';
import { SlipRow } from './slip-row';

/** One slip a row, cards where it is narrow; each opens to its people. */
export function SlipRows({ slips }: { readonly slips: readonly DebtSlip[] }) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setOpened((before) =>
      before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
    );
  return (
    <div role="table" aria-label="Slips, the newest first" className="debt-table">
      <ColumnHeads columns={debtColumns} className="debt-head" rowClassName="debt-row" />
      <div role="rowgroup">
        {slips.map((slip) => {
          const id = idOf(slip);
          return <SlipRow key={id} slip={slip} isOpen={opened.has(id)} onToggle={() => toggle(id)} />;
        })}
      </div>
    </div>
  );
}

/** An issue can slip several times, but not twice from the same day at the same instant. */
function idOf({ issue, from, to, known }: DebtSlip): string {
  return `${issue?.id ?? ''} ${from} ${to} ${known.at}`;
}
