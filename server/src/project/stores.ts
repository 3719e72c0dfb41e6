import type { ProjectColumn, StageStore, StoreScheme } from '../gen/schema.ts';
import type { StandingOf } from './standing.ts';

type Store = { column: ProjectColumn; from: number; to: number };

/**
 * Four stores over the one scale of stages 0-8. CITY: a city's lead, negotiation, signed and construction stores
 * (线索库、洽谈库、签约库、建设库), which a project leaves for production. ZONE: a zone's planning, reserve, construction and
 * at-capacity stores (谋划库、储备库、建设库、达产达效库), kept so that there is a batch each in talks, signed, started and in
 * production: hence their bounds. Sources: S4 L78 and S0 L31 of the seed (`mechanisms` of kind STORE). Which stages a
 * store spans is our own reading; the store that a document prints for a project goes before it.
 */
const schemes: Record<StoreScheme, readonly Store[]> = {
  CITY: [
    { column: 'LEAD', from: 0, to: 1 },
    { column: 'NEGOTIATION', from: 2, to: 2 },
    { column: 'SIGNED', from: 3, to: 4 },
    { column: 'CONSTRUCTION', from: 5, to: 6 },
    { column: 'PRODUCED', from: 7, to: 8 },
  ],
  ZONE: [
    { column: 'PLANNED', from: 0, to: 2 },
    { column: 'RESERVE', from: 3, to: 4 },
    { column: 'CONSTRUCTION', from: 5, to: 6 },
    { column: 'AT_CAPACITY', from: 7, to: 8 },
  ],
};

/** The columns of a board, in order; those that are no store last. */
export const columnsOf = (scheme: StoreScheme): readonly (Omit<Store, 'from' | 'to'> & Partial<Store>)[] => [
  ...schemes[scheme],
  { column: 'STOPPED' },
  { column: 'UNSTATED' },
];

const printedIn = (scheme: StoreScheme, printed: StageStore | null): ProjectColumn | undefined =>
  schemes[scheme].find(({ column }) => column === printed)?.column;

/** The column that a project stands in: as printed, else by its stage; a vague interval stands where its lower end is. */
export function columnOf(scheme: StoreScheme, { late, stageFrom, printedStore }: StandingOf): ProjectColumn {
  if (late === 'STOPPED') return 'STOPPED';
  const printed = printedIn(scheme, printedStore);
  if (printed) return printed;
  if (stageFrom === null) return 'UNSTATED';
  return schemes[scheme].find(({ from, to }) => stageFrom >= from && stageFrom <= to)?.column ?? 'UNSTATED';
}

/** The printed word was vague: where it really stands is somewhere in between. */
export const isVague = ({ stageFrom, stageTo }: StandingOf): boolean => stageFrom !== stageTo;
