import AppIcon from '@atlaskit/icon/core/app';
import { useState } from 'react';

/** The icon of the manifest may lie on a server that is out of reach. */
export function ModuleIcon({ address }: { readonly address: string | null | undefined }) {
  const [isLost, setLost] = useState(false);
  return address && !isLost ? (
    <img src={hostedAddress(address)} alt="" width={20} height={20} onError={() => setLost(true)} />
  ) : (
    <AppIcon label="" />
  );
}

/** `resource:KEY;PATH` is a file in a resource of the app. */
function hostedAddress(address: string): string {
  const [, key, path] = /^resource:([^;]+);(.+)$/.exec(address) ?? [];
  return key !== undefined && path !== undefined ? `/__sandbox/resource/${key}/${path}` : address;
}
