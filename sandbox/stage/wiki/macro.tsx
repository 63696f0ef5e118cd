import { useMemo } from 'react';
import { readMacro } from '../../confluence/adf/macro-node';
import type { AdfNode } from '../adf/adf';
import type { SiteModule } from '../api/site';
import type { FramePlace } from '../forge/frame-context';
import { NearbyFrame } from '../forge/nearby-frame';
import { useSession } from '../state/session';
import { useSite } from '../state/site';
import { LostMacro } from './lost-macro';
import { macroLayout } from './macro-layout';

interface MacroProps {
  readonly node: AdfNode;
  readonly pageId: string;
  /** undefined: the newest */
  readonly version?: number | undefined;
  /** The page is being edited: the macro may not have been saved yet. */
  readonly isEditing?: boolean;
}

/** A macro of the app, live in the page; or a word about it when it cannot be shown. */
export function Macro({ node, pageId, version, isEditing = false }: MacroProps) {
  const { info } = useSite();
  const { email } = useSession();
  const macro = readMacro(node);
  if (info === undefined) return null;
  const module = info.modules.find(({ type, key }) => type === 'macro' && key === macro?.moduleKey);
  if (macro === undefined || module === undefined || macro.appId !== info.app.id) return <LostMacro node={node} />;
  const { localId, config } = macro;
  const given = isEditing ? { isEditing, config } : {};
  const extension = { content: { id: pageId }, localId, ...(version === undefined ? {} : { version }), ...given };
  // A frame holds what it was loaded with: another person, version or configuration is another frame.
  const key = JSON.stringify([email, version, config, isEditing]);
  return (
    <div className={`macro macro-${macroLayout(node)}`}>
      <MacroFrame key={key} module={module} extension={JSON.stringify(extension)} id={`${module.key}-${localId}`} />
    </div>
  );
}

interface MacroFrameProps {
  readonly module: SiteModule;
  /** As text, so that the frame knows it for the same. */
  readonly extension: string;
  readonly id: string;
}

function MacroFrame({ module, extension, id }: MacroFrameProps) {
  const place = useMemo<FramePlace>(
    () => ({ module, extension: { ...Object(JSON.parse(extension)) }, id, resource: module.resource }),
    [module, extension, id],
  );
  return <NearbyFrame place={place} />;
}
