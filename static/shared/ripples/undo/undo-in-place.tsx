import { useInitialFocus } from '../../ui/use-initial-focus';
import { Undo, type UndoProps } from './undo';

/** The question in the place of what it is about: a frame that is as high as its text has no room for a dialog. */
export function UndoInPlace(props: UndoProps) {
  const heading = useInitialFocus<HTMLHeadingElement>();
  return (
    <section aria-labelledby="undo-heading" className="section">
      <h2 id="undo-heading" ref={heading} tabIndex={-1} className="form-title">
        Undo this ripple
      </h2>
      <Undo
        {...props}
        frame={({ body, buttons }) => (
          <>
            {body}
            {buttons}
          </>
        )}
      />
    </section>
  );
}
