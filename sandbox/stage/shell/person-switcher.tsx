import DropdownMenu from '@atlaskit/dropdown-menu/dropdown-menu';
import DropdownItemRadio from '@atlaskit/dropdown-menu/dropdown-item-radio';
import DropdownItemRadioGroup from '@atlaskit/dropdown-menu/dropdown-item-radio-group';
import DropdownItem from '@atlaskit/dropdown-menu/dropdown-menu-item';
import DropdownItemGroup from '@atlaskit/dropdown-menu/dropdown-menu-item-group';
import { useState } from 'react';
import { useSession } from '../state/session';
import { useSite } from '../state/site';
import { Face } from '../ui/face';
import { ResetDemoDialog } from './reset-demo-dialog';

/** Who looks, a person of the site or nobody; and the way back to the beginning of the demo. */
export function PersonSwitcher() {
  const { email, signIn } = useSession();
  const { info, person } = useSite();
  const current = person(email);
  const [isResetting, setResetting] = useState(false);
  return (
    <>
      <DropdownMenu<HTMLButtonElement>
        placement="bottom-end"
        trigger={({ triggerRef, onClick, ...props }) => (
          <button
            ref={triggerRef}
            aria-haspopup={props['aria-haspopup']}
            aria-expanded={props['aria-expanded']}
            aria-controls={props['aria-controls']}
            onClick={onClick}
            className="person-switcher"
            type="button"
          >
            <span className="visually-hidden">Switch person. Now: {current?.displayName ?? 'not signed in'}</span>
            <Face name={current?.displayName} size="medium" />
          </button>
        )}
      >
        <DropdownItemRadioGroup id="people" title="Look at the site as">
          {(info?.people ?? []).map(({ emailAddress, displayName, title }) => (
            <DropdownItemRadio
              key={emailAddress}
              id={emailAddress}
              description={`${title} · ${emailAddress}`}
              isSelected={emailAddress === email}
              onClick={() => signIn(emailAddress)}
            >
              {displayName}
            </DropdownItemRadio>
          ))}
          <DropdownItemRadio id="nobody" isSelected={email === null} onClick={() => signIn(null)}>
            Not signed in
          </DropdownItemRadio>
        </DropdownItemRadioGroup>
        <DropdownItemGroup hasSeparator>
          <DropdownItem onClick={() => setResetting(true)}>Reset demo…</DropdownItem>
        </DropdownItemGroup>
      </DropdownMenu>
      {isResetting && <ResetDemoDialog close={() => setResetting(false)} />}
    </>
  );
}
