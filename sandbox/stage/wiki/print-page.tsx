import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading/heading';
import PrinterIcon from '@atlaskit/icon/core/printer';
import { useCallback } from 'react';
import { AdfView } from '../adf/adf-view';
import type { JiraClient } from '../api/jira-client';
import { succeed } from '../api/outcome';
import { exportPage } from '../api/wiki-export';
import { useSession } from '../state/session';
import { useRemote } from '../state/use-remote';
import { useTitle } from '../state/use-title';
import { RemoteView } from '../ui/remote-view';
import { readPageInSpace } from './read-page-in-space';

interface PrintPageProps {
  readonly pageId: string;
  readonly version: number | undefined;
}

/** A page on paper: what Confluence's PDF holds, for the browser to print. */
export function PrintPage({ pageId, version }: PrintPageProps) {
  const { email } = useSession();
  const load = useCallback(
    async (site: JiraClient) => {
      const found = await readPageInSpace(site, pageId, version);
      if (!found.ok) return found;
      const which = version === undefined ? {} : { version };
      const document = await exportPage(site, { pageId, format: 'pdf', as: email, ...which });
      return document.ok ? succeed({ ...found.value, document: document.value }) : document;
    },
    [pageId, version, email],
  );
  const handle = useRemote(load);
  return (
    <RemoteView handle={handle} thing="this page">
      {({ page, space, document }) => <Paper title={page.title} spaceName={space.name} document={document} />}
    </RemoteView>
  );
}

interface PaperProps {
  readonly title: string;
  readonly spaceName: string;
  readonly document: unknown;
}

function Paper({ title, spaceName, document }: PaperProps) {
  useTitle(title, 'Confluence');
  return (
    <main className="paper">
      <div className="paper-tools">
        <p className="subtle">Print this page, or save it as PDF in the dialog of your browser.</p>
        <Button appearance="primary" iconBefore={PrinterIcon} onClick={() => window.print()}>
          Print
        </Button>
      </div>
      <p className="subtle">{spaceName}</p>
      <Heading size="xlarge" as="h1">
        {title}
      </Heading>
      <div className="wiki-body">
        <AdfView document={document} />
      </div>
    </main>
  );
}
