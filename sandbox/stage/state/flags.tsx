import Flag from '@atlaskit/flag/flag';
import AutoDismissFlag from '@atlaskit/flag/auto-dismiss-flag';
import { FlagGroup } from '@atlaskit/flag/flag-group';
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { FlagIcon } from '../ui/flag-icon';

export interface StageFlag {
  readonly id: string | number;
  readonly title: string;
  readonly description?: string | undefined;
  readonly type: 'info' | 'success' | 'warning' | 'error';
  /** Coloured throughout, for what must not be missed. */
  readonly bold?: boolean | undefined;
  readonly actions?: readonly { readonly text: string; readonly onClick: () => unknown }[] | undefined;
  readonly isAutoDismiss?: boolean | undefined;
}

interface Flags {
  readonly show: (flag: StageFlag) => void;
  readonly dismiss: (id: string | number) => void;
}

const FlagsContext = createContext<Flags | undefined>(undefined);

/** Flags in the corner of the page, newest on top; `ui.css` places them. */
export function FlagsProvider({ children }: { readonly children: ReactNode }) {
  const [flags, setFlags] = useState<readonly StageFlag[]>([]);
  const dismiss = useCallback((id: string | number) => setFlags((all) => all.filter((flag) => flag.id !== id)), []);
  const show = useCallback(
    (flag: StageFlag) => setFlags((all) => [flag, ...all.filter(({ id }) => id !== flag.id)]),
    [],
  );
  const value = useMemo(() => ({ show, dismiss }), [show, dismiss]);
  return (
    <FlagsContext.Provider value={value}>
      {children}
      <FlagGroup id="stage-flags" onDismissed={dismiss}>
        {flags.map(renderFlag)}
      </FlagGroup>
    </FlagsContext.Provider>
  );
}

export function useFlags(): Flags {
  const flags = useContext(FlagsContext);
  if (flags === undefined) throw new Error('Cannot use flags: no provider above');
  return flags;
}

function renderFlag(flag: StageFlag) {
  const Component = flag.isAutoDismiss === true ? AutoDismissFlag : Flag;
  return (
    <Component
      key={flag.id}
      id={flag.id}
      title={flag.title}
      description={flag.description && <span className="flag-words">{flag.description}</span>}
      icon={<FlagIcon type={flag.type} bold={flag.bold === true} />}
      {...(flag.bold === true ? { appearance: flag.type } : {})}
      actions={(flag.actions ?? []).map(({ text, onClick }) => ({ content: text, onClick: () => void onClick() }))}
    />
  );
}
