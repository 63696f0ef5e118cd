import { createEventHub } from './event-hub';

/** One hub for the page: all frames of the app hear each other, and the product. */
export const pageEvents = createEventHub();
