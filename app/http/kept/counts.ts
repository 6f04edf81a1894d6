/** How many answers were sent from memory, how many of them said only that nothing changed, and how many pages were made for it. */
export type KeptCounts = { sent: number; unchanged: number; made: number };

export const keptCounts = (): KeptCounts => ({ sent: 0, unchanged: 0, made: 0 });
