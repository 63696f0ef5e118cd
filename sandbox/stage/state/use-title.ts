import { useEffect } from 'react';

/** Sets the title of the browser's tab. */
export function useTitle(title: string, product = 'Jira'): void {
  useEffect(() => {
    document.title = `${title} - ${product}`;
  }, [title, product]);
}
