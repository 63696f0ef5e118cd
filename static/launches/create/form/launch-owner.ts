/** As the built-in templates call whoever answers for the whole. */
export const launchOwner = 'launch owner';
