import { errorMessage } from '../../shared/text/error-message';

interface Refused {
  readonly kind: 'refused';
  readonly message: string;
}

/** An act whose answer does not come is told like a refusal, and that it may have been done. */
export async function attempt<Reply>(act: () => Promise<Reply>): Promise<Reply | Refused> {
  try {
    return await act();
  } catch (error) {
    const message = `${errorMessage(error)}. It is not known whether it was saved. Look again before you repeat it`;
    return { kind: 'refused', message };
  }
}
