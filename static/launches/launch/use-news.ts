import { useEffect, useRef, useState } from 'react';
import type { LaunchView } from '../../../src/contract/launch';
import { newsOf } from '../text/news-of';

/** What is new since the last look, in words for those who do not see it change. */
export function useNews(launch: LaunchView): string {
  const [news, setNews] = useState('');
  const before = useRef(launch);
  useEffect(() => {
    const told = newsOf(before.current, launch);
    before.current = launch;
    if (told !== '') setNews(told);
  }, [launch]);
  return news;
}
