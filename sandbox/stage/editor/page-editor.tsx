import 'prosemirror-view/style/prosemirror.css';
import 'prosemirror-gapcursor/style/gapcursor.css';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { AdfNode } from '../adf/adf';
import type { SiteInfo } from '../api/site';
import { AtomsInPlace } from './atoms-in-place';
import { createState } from './create-state';
import { docToAdf } from './doc-to-adf';
import { insertBlock } from './insert-block';
import { insertChoices, type InsertChoice } from './insert-choices';
import { InsertMenu } from './insert-menu';
import { removeLink, linkAt, setLink } from './link-commands';
import { LinkDialog } from './link-dialog';
import { MacroBlock } from './macro-block';
import { MacroConfigDialog } from './macro-config-dialog';
import { SlashMenu } from './slash-menu';
import type { SlashQuery } from './slash-query';
import { Toolbar } from './toolbar';
import { useEditor, type KeyTaker } from './use-editor';
import { useMacros } from './use-macros';
import './editor.css';

interface PageEditorProps {
  readonly pageId: string;
  readonly info: SiteInfo;
  /** What it opens on; changes of this later are not looked at. */
  readonly document: AdfNode;
  readonly changed: (document: AdfNode) => void;
  /** Stands between the toolbar and the body. */
  readonly head: ReactNode;
}

/** The body of a page, for writing. */
export function PageEditor({ pageId, info, document, changed, head }: PageEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const slashKeys = useRef<KeyTaker>();
  const keys = useRef<KeyTaker>();
  const [initial] = useState(() => createState(document));
  const [isLinking, setLinking] = useState(false);
  const editor = useEditor(place, initial, keys);
  const macros = useMacros(editor, info);
  const choices = insertChoices(info.modules);

  useEffect(() => {
    keys.current = (event) => {
      const isLinkKey = (event.metaKey || event.ctrlKey) && event.key === 'k';
      if (isLinkKey) setLinking(true);
      return isLinkKey || (slashKeys.current?.(event) ?? false);
    };
  }, []);
  const doc = editor?.state.doc;
  useEffect(() => {
    if (doc !== undefined) changed(docToAdf(doc));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a change of the text is one
  }, [doc]);

  const choose = (choice: InsertChoice, query?: SlashQuery) => {
    if (editor === undefined) return;
    const { view } = editor;
    if (query !== undefined) view.dispatch(view.state.tr.delete(query.from, query.to));
    if (choice.kind === 'macro') macros.insert(choice.module);
    else {
      insertBlock(choice.block)(view.state, view.dispatch);
      view.focus();
    }
  };
  const endLinking = () => {
    setLinking(false);
    editor?.view.focus();
  };
  return (
    <>
      {editor !== undefined && (
        <Toolbar editor={editor} openLink={() => setLinking(true)}>
          <InsertMenu choices={choices} choose={choose} />
        </Toolbar>
      )}
      <div className="wiki-column">
        {head}
        <div ref={place} className="wiki-body editor-body" />
      </div>
      {editor !== undefined && (
        <>
          <SlashMenu editor={editor} choices={choices} keysRef={slashKeys} choose={choose} />
          <AtomsInPlace
            editor={editor}
            pageId={pageId}
            renderMacro={(node, isSelected) => (
              <MacroBlock node={node} isSelected={isSelected} pageId={pageId} actions={macros.actionsFor(node)} />
            )}
          />
        </>
      )}
      {macros.configured !== undefined && <MacroConfigDialog {...macros.configured} pageId={pageId} />}
      {isLinking && editor !== undefined && (
        <LinkDialog
          address={linkAt(editor.state).address}
          set={(address) => {
            setLink(address)(editor.view.state, editor.view.dispatch);
            endLinking();
          }}
          remove={() => {
            removeLink(editor.view.state, editor.view.dispatch);
            endLinking();
          }}
          close={endLinking}
        />
      )}
    </>
  );
}
