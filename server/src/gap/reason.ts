import type { Sentence } from '../gen/schema.ts';
import { formatDay } from '../model/date.ts';
import type { Facts } from './facts.ts';
import { type Item, isDefinite, isOperating, lastHeard, newestPlan } from './item.ts';
import { isShort } from './quantity.ts';
import type { Scope } from './scope.ts';
import type { Standing } from './standing.ts';
import { groupSuppliers } from './suppliers.ts';

type Words = { zh: string; en: string };
type Said = Standing & { facts: Facts; scope: Scope; areaName: Words; homeName: Words };

/** The names of the first few, and how many more there are. */
function names(all: readonly { name: string; nameEn?: string }[]): Words {
  const distinct = [...new Map(all.map((each) => [each.name, each])).values()];
  const shown = distinct.slice(0, 2);
  const more = distinct.length - shown.length;
  return {
    zh: shown.map(({ name }) => name).join('、') + (more > 0 ? ` 等 ${distinct.length} 家（项）` : ''),
    en: shown.map(({ name, nameEn }) => nameEn ?? name).join(', ') + (more > 0 ? ` and ${more} more` : ''),
  };
}

/** Those that operate, each supplier once: an enterprise rather than its project. */
const suppliers = (items: readonly Item[]): Item[] =>
  groupSuppliers(items.filter(isOperating)).flatMap((group) => group.slice(0, 1));

const stageOf = (item: Item): string =>
  isDefinite(item) ? String(item.stageFrom) : `${item.stageFrom}–${item.stageTo}`;
const furthest = (items: readonly Item[]): Item | undefined => [...items].sort((a, b) => b.presence - a.presence)[0];

/** Why a stalled item is late, in a half-sentence. */
function lateness(item: Item, { facts, scope }: Said): Words {
  const project = facts.projects.find(({ key }) => key === item.key);
  if (!project) return { zh: '已停滞', en: 'is stalled' };
  if (item.late === 'OVERDUE') {
    const day = formatDay(newestPlan(project, item.stageTo, scope.asOf)?.date ?? scope.asOf);
    return { zh: `原计划 ${day} 前进入下一阶段，已逾期`, en: `was planned to move on by ${day} and is overdue` };
  }
  const heard = lastHeard(project, scope.asOf);
  const day = heard === undefined ? '—' : formatDay(heard);
  return { zh: `自 ${day} 以来一年多没有新消息`, en: `has not been heard of since ${day}, for over a year` };
}

/** Why a segment is of its kind: one sentence a kind, with the facts that decide it. */
const reasons: Record<Standing['kind'], (said: Said) => Words> = {
  WEAK: (said) => {
    const { zh, en } = names(suppliers(said.situation.items));
    const { supply, demand } = said;
    if (supply && demand && isShort(supply, demand)) {
      const figures = `${supply.value} < ${demand.value} ${supply.unit}`;
      return {
        zh: `${zh} 在产，但已知供给小于已知需求（${figures}）。`,
        en: `${en} operates, but known supply is below known demand (${figures}).`,
      };
    }
    return { zh: `只有中试或试点：${zh}。`, en: `There are only pilots: ${en}.` };
  },
  SINGLE_SOURCE: ({ situation }) => {
    const { zh, en } = names(suppliers(situation.items));
    return {
      zh: `在产的只见 ${zh} 一家，而下游必需它。`,
      en: `${en} is the only operating supplier seen, and buyers cannot do without.`,
    };
  },
  COVERED: ({ situation, suppliers: number }) => {
    const { zh, en } = names(suppliers(situation.items));
    const count = `${number.exact ? '' : '≥'}${number.low}`;
    return { zh: `已有 ${count} 家供应商在产：${zh}。`, en: `Suppliers in operation: ${count} (${en}).` };
  },
  BUILDING: ({ situation }) => {
    const item = furthest(situation.items.filter(({ late }) => !late));
    return {
      zh: `还没有在产者；“${item?.name}”已到阶段 ${item && stageOf(item)}（建设或试产）。`,
      en: `Nobody operates yet; "${item?.nameEn}" is at stage ${item && stageOf(item)} (construction or trial).`,
    };
  },
  PIPELINE: ({ situation }) => {
    const item = furthest(situation.items.filter(({ late }) => !late));
    return {
      zh: `还没有在产者；“${item?.name}”处于阶段 ${item && stageOf(item)}，尚未落定。`,
      en: `Nobody operates yet; "${item?.nameEn}" is at stage ${item && stageOf(item)} and not settled.`,
    };
  },
  STALLED: (said) => {
    const item = furthest(said.situation.items);
    if (!item) return { zh: '', en: '' };
    const why = lateness(item, said);
    const others = said.situation.items.length - 1;
    const more = {
      zh: others > 0 ? `（另有 ${others} 项也停滞）` : '',
      en: others > 0 ? ` (${others} more are stalled, too)` : '',
    };
    return {
      zh: `只见停滞的项目：“${item.name}”${why.zh}${more.zh}。`,
      en: `Only stalled projects are seen: "${item.nameEn}" ${why.en}${more.en}.`,
    };
  },
  UNCERTAIN: ({ situation, areaName }) => {
    const { zh, en } = names(situation.hints);
    const vague = situation.hints.every(({ why }) => why === 'PLACE');
    return vague
      ? {
          zh: `只有线索性信息：${zh}，地点不明或只写到更大范围，不能确认在${areaName.zh}。`,
          en: `Only hints: ${en}; the place is unknown or wider, so ${areaName.en} is not certain.`,
        }
      : {
          zh: `只有线索性信息：提到了 ${zh}，但没有说明在产或进展。`,
          en: `Only hints: ${en} is mentioned, without word of operation or progress.`,
        };
  },
  OUTSIDE: ({ situation, purchases, areaName, homeName }) => {
    const elsewhere = situation.elsewhere.filter(isOperating);
    if (elsewhere.length > 0) {
      const { zh, en } = names(elsewhere);
      return {
        zh: `${areaName.zh}没有，${homeName.zh}他处有：${zh}。`,
        en: `Not in ${areaName.en}, but elsewhere in ${homeName.en}: ${en}.`,
      };
    }
    const { zh, en } = names(purchases.map(({ enterpriseName }) => ({ name: enterpriseName })));
    return { zh: `本地没有供应商；${zh} 从外地采购。`, en: `No supplier here; ${en} buys from outside.` };
  },
  MISSING: ({ absences, areaName }) => {
    const surveyed = absences.some(({ state }) => state === 'COMPLETE');
    return surveyed
      ? {
          zh: `摸排已完成，${areaName.zh}没有供应商或项目。`,
          en: `The survey is complete: ${areaName.en} has neither supplier nor project.`,
        }
      : {
          zh: `有来源写明${areaName.zh}没有这一环节。`,
          en: `A source states that ${areaName.en} has no such segment.`,
        };
  },
  PRESUMED_MISSING: ({ areaName }) => ({
    zh: `各来源都没有提到${areaName.zh}的供应商或项目；尚未摸排，不等于没有。`,
    en: `No source names a supplier or project in ${areaName.en}; it has not been surveyed, which is not absence.`,
  }),
};

export const reasonOf = (said: Said): Sentence => reasons[said.kind](said);

/** What to do next, by kind (design §4). */
export const nextSteps: Record<Standing['kind'], Sentence> = {
  WEAK: {
    zh: '培育：帮助现有供应商扩大或转入量产。',
    en: 'Grow: help the present supplier to expand or to go into volume production.',
  },
  SINGLE_SOURCE: { zh: '引第二家：为下游找备份供应商。', en: 'Find a second supplier as a back-up for its buyers.' },
  COVERED: { zh: '无须补链；保持跟踪。', en: 'Nothing to fill; keep an eye on it.' },
  BUILDING: {
    zh: '促投产：盯住节点，帮助按期投产。',
    en: 'Bring it into production: watch the milestones and help it finish on time.',
  },
  PIPELINE: {
    zh: '促落地：推动签约项目落实用地、手续与开工。',
    en: 'Bring it to ground: settle land, permits and the start of construction.',
  },
  STALLED: {
    zh: '会诊：查明卡点，协调解决，或另寻来源。',
    en: 'Clear the obstacle: find what blocks it and settle it, or look for another source.',
  },
  UNCERTAIN: {
    zh: '核实：向线索性信息所指的企业和开发区求证。',
    en: 'Verify: ask the enterprises and zones that the hints point to.',
  },
  OUTSIDE: {
    zh: '协同或引进：与现有供应商配套，或引进本地供应。',
    en: 'Join up or attract: link with the present supplier, or attract one here.',
  },
  MISSING: {
    zh: '引进：列入招商清单，寻找目标企业。',
    en: 'Attract: put it on the promotion list and look for target enterprises.',
  },
  PRESUMED_MISSING: {
    zh: '摸排：先查清本地有没有，再决定是否招商。',
    en: 'Survey: find out first whether it exists here, then decide whether to attract.',
  },
};
