import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { briefResolvers, type BriefResolvers } from '../../../src/contract/brief-resolvers';
import type { BriefView } from '../../../src/contract/narrative-brief';
import { NarrativeBrief } from '../../../static/narrative-brief/narrative-brief';
import { fakeModuleHost, type Answers, type Surroundings } from '../support/fake-module-host';

/** The page of a brief, read. */
export async function showBrief(brief: BriefView, answers: Answers<BriefResolvers> = {}, around: Surroundings = {}) {
  const host = fakeModuleHost(briefResolvers, { 'brief.load': { kind: 'brief', brief }, ...answers }, around);
  const page = render(<NarrativeBrief />);
  await waitFor(() => expect(screen.queryByText('Reading the brief…')).not.toBeInTheDocument());
  return { host, page, user: userEvent.setup() };
}
