import type { Context } from '../api/context.ts';
import { entryOf } from '../api/node-id.ts';
import type { Chain, Segment } from '../chain/structure.ts';
import type { GapKind, QuerySurveySheetArgs } from '../gen/schema.ts';
import type { Words } from '../landing/printed.ts';
import { formatDay } from '../model/date.ts';
import { areaOf } from '../place/area-argument.ts';
import { rowKey, SHEET_FORMAT } from './format.ts';
import { type Ground, groundsIn } from './grounds.ts';
import { today } from './today.ts';
import { unitsInUse, unitsToWrite } from './units.ts';
import { unknownSegments } from './unknown-segments.ts';

/** The segments of these chains: unknown ones by effect, then known ones in the order of the chains if wanted. */
function segmentsOf({ catalogue, assessment }: Ground, wanted: readonly Chain[], withKnown: boolean): string[] {
  const on = new Set(wanted.flatMap(({ key }) => [...(assessment.chains.get(key)?.segments.keys() ?? [])]));
  const first = unknownSegments(catalogue, assessment).flatMap(({ segment }) => (on.has(segment) ? [segment] : []));
  return withKnown ? [...new Set([...first, ...on])] : first;
}

const questionOf = (segment: Segment, area: { name: string; nameEn: string | null }): Words => ({
  zh: `${area.name}现在有没有企业生产“${segment.name}”（量产或中试）？有哪几家？`,
  en: `Does anybody in ${area.nameEn ?? area.name} make "${segment.nameEn}" now (production or pilot)? Who?`,
});

export async function surveySheet(context: Context, { area: id, chains: asked, withKnown }: QuerySurveySheetArgs) {
  const catalogue = await context.catalogue();
  const { structure, templates, tree, version } = catalogue;
  const area = areaOf('area', id, tree);
  const chains = asked
    ? asked.map((chain) => entryOf('chains', chain, 'Chain', templates.chains))
    : [...structure.chains.values()];
  const day = today();
  const made = chains.filter((chain) => chain.made);
  const [{ city, made: own, groundOf }, revision] = await Promise.all([
    groundsIn(
      context,
      area.id,
      day,
      made.flatMap(({ members }) => members.map(({ segment }) => segment)),
      made,
    ),
    context.loaders.revision.load(area.id),
  ]);
  // Effects are of a chain's own gap list: those of the city's chains first, then each that staff made.
  const keys = new Set([
    ...segmentsOf(city, chains, withKnown ?? false),
    ...made.flatMap((chain) => segmentsOf(own.get(chain.key) ?? city, [chain], withKnown ?? false)),
  ]);
  type Row = { key: string; segment: Segment; chains: Chain[]; kind: GapKind; question: Words };
  return {
    area,
    takenOn: formatDay(day),
    format: SHEET_FORMAT,
    revision: revision?.revision ?? 0,
    version,
    chains,
    rows: [...keys].flatMap((key): Row[] => {
      const segment = structure.segments.get(key);
      if (!segment) return [];
      const { kind } = groundOf(key).assessment.standing.standingOf(key);
      const on = [...structure.chains.values(), ...made].filter(({ members }) =>
        members.some((each) => each.segment === key),
      );
      return [
        {
          key: rowKey({ area: area.id, segment: key, kind }),
          segment,
          chains: on,
          kind,
          question: questionOf(segment, area),
        },
      ];
    }),
    units: unitsToWrite(unitsInUse(city.assessment.facts)),
  };
}
