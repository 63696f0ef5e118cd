import { AppLink } from './app-link';
import { useWindowTitle } from './state/use-window-title';

/** An address that leads nowhere, such as a link that was cut short. */
export function UnknownPlace() {
  useWindowTitle('Launches');
  return (
    <div className="launches-calm">
      <h1 className="launches-title">There is nothing here</h1>
      <p className="subtle">The address leads to no part of this page. It may have been cut short.</p>
      <p>
        <AppLink to="/">All launches</AppLink>
      </p>
    </div>
  );
}
