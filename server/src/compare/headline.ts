import type { ComparedCause } from '../gen/schema.ts';
import { formatDay } from '../model/date.ts';
import type { Compared } from './compared.ts';
import { figure, type Words } from './printed.ts';
import type { Summary } from './summary.ts';

const SAID: Record<ComparedCause, (count: number) => Words> = {
  LEARNED: (count) => ({ zh: `${count} 个只是后来才得知`, en: `${count} only by what was learned later` }),
  HAPPENED: (count) => ({ zh: `${count} 个有事发生`, en: `${count} by events` }),
  CLOCK: (count) => ({ zh: `${count} 个只因时间推移`, en: `${count} by the passing of time` }),
};

/** In a sentence: how many segments are of another kind, by cause, the uncertain first; how far one chain stands. */
export function headlineOf(compared: Compared, summary: Summary): Words {
  const { interval, standpoints, catalogue, one } = compared;
  const place = catalogue.tree.areas.get(standpoints[0].scope.area);
  const [from, to] = [formatDay(interval.from), formatDay(interval.to)];
  const zh = `${place?.name ?? ''}${one?.name ?? ''}，${from} 到 ${to}`;
  const en = `${place?.nameEn ?? place?.name ?? ''}${one ? `, ${one.nameEn}` : ''}, ${from} to ${to}`;
  if (interval.from === interval.to) return { zh: `${zh}：两个时点相同。`, en: `${en}: the two dates are the same.` };
  if (summary.differences === 0) return { zh: `${zh}：没有变化。`, en: `${en}: nothing differs.` };
  const causes = summary.causes.filter(({ segments }) => segments > 0).map((each) => SAID[each.cause](each.segments));
  const stands = completenessOf(compared);
  return {
    zh: `${zh}：${summary.segments} 个环节里 ${summary.moved} 个变了类型${causes.length > 0 ? `——${causes.map((cause) => cause.zh).join('、')}` : ''}${stands.zh}。`,
    en: `${en}: ${summary.moved} of ${summary.segments} segments are of another kind${causes.length > 0 ? `: ${causes.map((cause) => cause.en).join(', ')}` : ''}${stands.en}.`,
  };
}

function completenessOf({ one, standpoints: [from, , , to] }: Compared): Words {
  const was = one && from.chains.get(one.key)?.completeness;
  const is = one && to.chains.get(one.key)?.completeness;
  if (!was || !is) return { zh: '', en: '' };
  return {
    zh: `；覆盖度 ${figure(was.coverage)} → ${figure(is.coverage)}%，确有的完整度 ${figure(was.low)} → ${figure(is.low)}%`,
    en: `; coverage ${figure(was.coverage)} → ${figure(is.coverage)} %, completeness for certain ${figure(was.low)} → ${figure(is.low)} %`,
  };
}
