import Tab from '@atlaskit/tabs/tab';
import TabList from '@atlaskit/tabs/tab-list';
import Tabs from '@atlaskit/tabs/tabs';
import TabPanel from '@atlaskit/tabs/tab-panel';
import { Comments } from './comments';
import { History } from './history';
import { IssueSection } from './issue-section';

interface ActivitySectionProps {
  readonly issueKey: string;
  readonly mayComment: boolean;
}

export function ActivitySection({ issueKey, mayComment }: ActivitySectionProps) {
  return (
    <IssueSection title="Activity">
      <Tabs id="issue-activity">
        <TabList>
          <Tab>Comments</Tab>
          <Tab>History</Tab>
        </TabList>
        <TabPanel>
          <div className="issue-tab">
            <Comments issueKey={issueKey} mayComment={mayComment} />
          </div>
        </TabPanel>
        <TabPanel>
          <div className="issue-tab">
            <History issueKey={issueKey} />
          </div>
        </TabPanel>
      </Tabs>
    </IssueSection>
  );
}
