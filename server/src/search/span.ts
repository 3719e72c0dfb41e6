/** Told of each text that was found: its places in the order, and from where until where in the joined texts. */
export type Span = (text: number, places: { own: number; other: number }, from: number, until: number) => void;
