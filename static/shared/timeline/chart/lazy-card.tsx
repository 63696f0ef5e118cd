import { lazy, Suspense, type ComponentProps } from 'react';

const Card = lazy(async () => ({ default: (await import('./card')).Card }));

/** The card of a milestone. Its code comes when somebody looks at the first one; until then there is none. */
export function LazyCard(props: ComponentProps<typeof Card>) {
  return (
    <Suspense fallback={null}>
      <Card {...props} />
    </Suspense>
  );
}
