import type { PortfolioMatch } from '../gen/schema.ts';
import type { Day } from '../model/date.ts';
import { groupBy } from '../model/group-by.ts';
import type { Making, Portfolio } from './portfolio.ts';
import type { PresenceRow } from './zone-facts.ts';

/** An enterprise of a zone; `operating`: it makes something there, pilots included. */
export type ZoneEnterpriseOf = {
  key: string;
  operating: boolean;
  making: Making;
  /** Keys. */
  chains: readonly string[];
  match: PortfolioMatch;
};

/** The enterprises of a zone with what they do there at a date; what is closed (not `open`) or over is no doing. */
export function zoneEnterprisesOf(
  rows: readonly PresenceRow[],
  open: ReadonlySet<PresenceRow>,
  asOf: Day,
  portfolio: Portfolio,
  targets: readonly string[],
): ZoneEnterpriseOf[] {
  return [...groupBy(rows, ({ enterprise }) => enterprise)].map(([key, doings]) => {
    const now = doings.filter(
      (doing) =>
        open.has(doing) && doing.segment !== null && (doing.from ?? 0) <= asOf && (doing.until ?? asOf) >= asOf,
    );
    const making = {
      segments: [...new Set(now.flatMap(({ segment }) => segment ?? []))],
      industry: doings[0]?.industry ?? null,
    };
    const running = (row: PresenceRow) =>
      row.function === 'PRODUCTION' && (row.status === 'OPERATING' || row.status === 'PILOT');
    return {
      key,
      operating: now.some(running),
      making,
      chains: portfolio.chainsOf(making),
      match: portfolio.matchOf(targets, making),
    };
  });
}
