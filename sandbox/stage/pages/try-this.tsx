import Heading from '@atlaskit/heading/heading';
import { issuePath, projectPath } from '../state/route';

const steps = [
  {
    title: 'Move a milestone',
    text: 'Open PROD-2, the feature freeze, and move its due date a week later.',
    link: { href: issuePath('PROD-2'), name: 'Open PROD-2' },
  },
  {
    title: 'Watch marketing follow',
    text: 'The calendar of MKT highlights every date that moved while you look.',
    link: { href: projectPath('MKT', 'calendar'), name: 'Open the MKT calendar' },
  },
  {
    title: 'Ask why',
    text: 'The Lockstep panel on MKT-1 tells what it waits for and why its date is what it is.',
    link: { href: issuePath('MKT-1'), name: 'Open MKT-1' },
  },
  {
    title: 'Look as someone else',
    text: 'Switch to the copywriter at the top right. PROD is closed to them, so the panel names none of it.',
    link: { href: issuePath('MKT-2'), name: 'Open MKT-2' },
  },
] as const;

/** A first walk through the demo. */
export function TryThis() {
  return (
    <section>
      <div className="home-section-head">
        <Heading size="small" as="h2">
          Try this
        </Heading>
      </div>
      <ol className="try-this">
        {steps.map(({ title, text, link }, index) => (
          <li key={title} className="try-this-step">
            <span className="try-this-number" aria-hidden>
              {index + 1}
            </span>
            <Heading size="xsmall" as="h3">
              {title}
            </Heading>
            <p className="try-this-text">{text}</p>
            <a href={link.href}>{link.name}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}
