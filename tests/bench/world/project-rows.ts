import { CITY, enterpriseKey, statedBy } from './city.ts';
import type { Draws } from './draws.ts';
import type { Rows } from './rows.ts';
import { int, segments } from './structure-rows.ts';

const PROJECTS = 130;

/** A project runs through two actual stages and plans a third. */
function eventRows(rows: Rows, draws: Draws, project: string): void {
  const stage = 1 + draws.below(5);
  for (let number = 0; number < 3; number += 1) {
    const stated = statedBy(draws);
    const reached = int(stage + number);
    const key = `${project}-${number}`;
    const planned = number === 2;
    const date = planned ? int(20250630) : stated.known;
    rows.add('node/stage-events', {
      key,
      stageFrom: reached,
      stageTo: reached,
      stopped: false,
      date,
      planned,
      printed: planned ? '计划投产' : '推进',
      ...stated,
    });
    rows.add('link/reached', { project, key });
  }
}

export function projectRows(rows: Rows, draws: Draws, city: number, places: readonly string[]): void {
  for (let number = 0; number < PROJECTS; number += 1) {
    const key = `c${city}-j${number}`;
    const stated = statedBy(draws);
    const investmentWan = draws.percent(80) ? int(1_000 + draws.below(500_000)) : null;
    const name = `市${city}${draws.of(segments).name}项目${number}`;
    rows.add('node/projects', { key, name, investmentWan, investmentBound: investmentWan ? 'EXACT' : null, ...stated });
    if (number > 0) rows.add('link/sited-in', { key, sitedIn: draws.of(places) });
    for (const segment of new Set([draws.of(segments).key, ...(draws.percent(15) ? [draws.of(segments).key] : [])]))
      rows.add('link/fills', { key: `${key}/${segment}`, project: key, segment, ...stated });
    const enterprise = enterpriseKey(city, draws.below(CITY.enterprises));
    rows.add('link/backed-by', { key: `${key}/${enterprise}`, project: key, enterprise, role: 'INVESTOR', ...stated });
    eventRows(rows, draws, key);
    const assertion = `projects/${key}`;
    const words = { statementZh: `${name}在推进。`, statementEn: `Project ${key} moves on.`, locator: 'L2' };
    rows.add('node/assertions', { key: assertion, table: 'projects', ...words, ...stated });
    rows.add('link/assertion-from', { key: assertion, source: stated.source });
    rows.add('link/assertion-about', { assertion, subjectLabel: 'Project', subjectKey: key });
  }
}
