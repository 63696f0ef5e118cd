import { Label } from '@atlaskit/form/label';
import Textfield from '@atlaskit/textfield';
import { useId, useState } from 'react';
import { launchesAddress } from '../../bridge/launches-address';
import { errorMessage } from '../../text/error-message';

type Copy =
  | { readonly kind: 'none' }
  | { readonly kind: 'copied' }
  /** The browser keeps the clipboard to itself. */
  | { readonly kind: 'by-hand'; readonly address: string }
  | { readonly kind: 'failed'; readonly message: string };

/** @param path place of the launches page; null: there is nothing to link to yet */
export function useCopyLink(path: string | null) {
  const [copy, setCopy] = useState<Copy>({ kind: 'none' });
  const [from, setFrom] = useState(path);
  if (from !== path) {
    // The link that was copied leads to other days than those in the fields by now.
    setFrom(path);
    setCopy({ kind: 'none' });
  }
  const start = () => {
    if (path !== null) void copied(path).then(setCopy);
  };
  return { copy, start };
}

async function copied(path: string): Promise<Copy> {
  try {
    const address = await launchesAddress(path);
    try {
      await navigator.clipboard.writeText(address);
      return { kind: 'copied' };
    } catch {
      return { kind: 'by-hand', address };
    }
  } catch (error) {
    return { kind: 'failed', message: `Cannot make the link: ${errorMessage(error)}. Try again` };
  }
}

/** How copying went, and the link itself where it must be taken by hand. */
export function CopiedLink({ copy }: { readonly copy: Copy }) {
  const id = useId();
  return (
    <div role="status" className="what-if-copied">
      {copy.kind === 'copied' && (
        <p className="tone-good">The link is copied. It opens this date for whoever may see it.</p>
      )}
      {copy.kind === 'failed' && <p className="tone-bad">{copy.message}</p>}
      {copy.kind === 'by-hand' && (
        <>
          <Label htmlFor={id}>Your browser does not let Lockstep copy. Take the link from here</Label>
          <Textfield id={id} isReadOnly value={copy.address} onFocus={({ target }) => target.select()} />
        </>
      )}
    </div>
  );
}
