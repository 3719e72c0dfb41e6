import type { Bound, LeaderKind, StageStore } from '../gen/schema.ts';
import type { Day } from '../model/date.ts';

/** What the database knows about the presence of segments in a city, as flat rows (`cypher/gap/`). `known` is the date of the source, 0 for undated references. */

type Evident = { key: string; known: Day };

export type ActivityFact = Evident & {
  enterprise: string;
  enterpriseName: string;
  enterpriseNameEn: string | null;
  unnamed: boolean;
  /** At least this many firms stand behind the row. */
  countLow: number;
  segment: string;
  status: 'OPERATING' | 'PILOT' | 'MENTIONED' | 'CLOSED';
  function: 'PRODUCTION' | 'RESEARCH' | 'SALES';
  /** Area id: its own place, else that of the enterprise; null when unknown. */
  place: string | null;
  capacity: number | null;
  unit: string | null;
  from: Day | null;
  until: Day | null;
};

export type StageFact = Evident & {
  stageFrom: number | null;
  stageTo: number | null;
  stopped: boolean;
  date: Day | null;
  planned: boolean;
  printed: string;
  /** The store that it says the project is in, as printed. */
  store: StageStore | null;
};

export type ProjectFact = {
  key: string;
  name: string;
  nameEn: string | null;
  place: string | null;
  phaseOf: string | null;
  /** `key`: of the link; it names its statement. */
  fills: readonly { segment: string; known: Day; key?: string }[];
  /** Keys of the enterprises behind it. */
  backers: readonly string[];
  capacity: number | null;
  unit: string | null;
  investmentWan: number | null;
  investmentBound: Bound | null;
  /** Keys of the lists that it is on. */
  lists: readonly string[];
  known: Day;
  events: readonly StageFact[];
  /** Dates of all dated sources that state anything about it. */
  statements: readonly Day[];
};

/** What is told of a project over time: all that its standing at a date needs. */
export type History = Pick<ProjectFact, 'known' | 'events' | 'statements'>;

export type PurchaseFact = Evident & {
  enterprise: string;
  enterpriseName: string;
  segment: string;
  quantity: number | null;
  unit: string | null;
  /** 万元. */
  amountWan: number | null;
  /** As printed. */
  period: string | null;
  origin: 'LOCAL' | 'OUTSIDE' | 'UNKNOWN';
  place: string | null;
};

export type SurveyFact = Evident & {
  /** `Chain:led` or `Segment:led-chip`. */
  of: string;
  in: string;
  state: 'COMPLETE' | 'PARTIAL' | 'STATED_ABSENT';
  date: Day | null;
};

export type LeadershipFact = Evident & {
  enterprise: string;
  chain: string;
  kind: LeaderKind;
  from: Day | null;
  until: Day | null;
};

export type Facts = {
  activities: readonly ActivityFact[];
  projects: readonly ProjectFact[];
  purchases: readonly PurchaseFact[];
  surveys: readonly SurveyFact[];
  leaderships: readonly LeadershipFact[];
};

/** Keys of the active enterprises and of the projects of which no place is known at all: hints everywhere. */
export type Unplaced = {
  enterprises: readonly string[];
  projects: readonly string[];
  /** As they were told before staff corrected it. */
  formerProjects: readonly string[];
};
