import '@atlaskit/css-reset';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Shell } from './shell/shell';
import { ActivityProvider } from './state/activity';
import { FlagsProvider } from './state/flags';
import { followLinksInPage } from './state/router';
import { SessionProvider } from './state/session';
import { SiteProvider } from './state/site';
import { ThemeProvider } from './state/theme';

const root = document.getElementById('root');
if (root === null) throw new Error('Cannot start the stage: the page has no element "root"');

followLinksInPage();
createRoot(root).render(
  <StrictMode>
    <ThemeProvider>
      <SessionProvider>
        <ActivityProvider>
          <SiteProvider>
            <FlagsProvider>
              <Shell />
            </FlagsProvider>
          </SiteProvider>
        </ActivityProvider>
      </SessionProvider>
    </ThemeProvider>
  </StrictMode>,
);
