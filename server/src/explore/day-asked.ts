import { dayOf } from '../api/date.ts';
import { type Day, LAST } from '../model/date.ts';

/** The date of a question about single things. Without one all that the graph holds counts: nothing need be read first. */
export const dayAsked = (asOf: string | null | undefined): Day => dayOf(asOf, LAST);
