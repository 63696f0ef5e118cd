import { useState } from 'react';
import { readMacro } from '../../confluence/adf/macro-node';
import type { AdfNode } from '../adf/adf';
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
  const place = { module, extension, id: `${module.key}-${localId}`, resource: module.resource };
  return (
    <div className={`macro macro-${macroLayout(node)}`}>
      <MacroFrame key={JSON.stringify([email, localId, version, config, isEditing])} place={place} />
    </div>
  );
}

/** A frame holds what it was loaded with: another person, version or configuration is another frame. */
function MacroFrame({ place }: { readonly place: FramePlace }) {
  const [kept] = useState(place);
  return <NearbyFrame place={kept} />;
}
