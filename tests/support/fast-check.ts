import fc from 'fast-check';

/** One seed for every run, so that a green suite stays green; `FAST_CHECK_SEED` looks at other cases. */
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20260504) });

export { fc };
