import { type Supposed, suppose } from '../gap/suppose.ts';
import type { GapKind } from '../gen/schema.ts';
import type { Area } from '../place/area.ts';
import type { Ground, Grounds } from './grounds.ts';
import { surveyOutcome } from './survey-outcome.ts';

/** What a survey moves in one area, and of which kind a segment is then. */
export type AreaMoved = { area: Area; kindAfter(segment: string): GapKind } & ReturnType<typeof surveyOutcome>;

/** Entries of the city's gap list first; each chain made by staff has a list of its own. */
export function areaMoved(area: Area, { city, made, groundOf }: Grounds, supposed: Supposed): AreaMoved {
  const after = new Map(
    [city, ...made.values()].map((ground) => [
      ground,
      suppose(ground.catalogue.structure, ground.assessment, supposed),
    ]),
  );
  const assessed = (ground: Ground) => after.get(ground) ?? ground.assessment;
  const outcomeOn = (ground: Ground) => surveyOutcome(ground.catalogue.structure, ground.assessment, assessed(ground));
  const ofCity = outcomeOn(city);
  const outcomes = [ofCity, ...[...made.values()].map(outcomeOn)];
  return {
    area,
    gaps: outcomes.flatMap(({ gaps }) => gaps),
    chains: outcomes.flatMap(({ chains }) => chains),
    before: ofCity.before,
    after: ofCity.after,
    kindAfter: (segment) => assessed(groundOf(segment)).standing.standingOf(segment).kind,
  };
}
