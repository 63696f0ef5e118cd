/** How far an issue is, in the words of the filter. */
export const stateWords = { todo: 'To do', doing: 'In progress', done: 'Done' } as const;
export const laneWords = { product: 'Product', marketing: 'Marketing' } as const;
