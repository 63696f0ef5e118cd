export const headingId = 'launch-heading';
