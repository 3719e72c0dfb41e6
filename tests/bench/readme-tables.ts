import type { By, Figure, Results } from './figure.ts';
import { round, verdict, whole } from './print.ts';

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = heads.map((_, column) => (column === 0 ? '---' : '--:'));
  return [heads, rule, ...rows].map(line).join('\n');
}

const goalOf = (figure: Figure): string =>
  figure.goal === undefined ? '' : `${round(figure.goal)} ${figure.unit} ${verdict(figure)}`;

/** One row for each question at each size of the world, with all who were asked side by side. */
function compared(figures: readonly Figure[]): string[][] {
  const asked = figures.filter(({ by }) => by === 'ours');
  return asked.map((ours) => {
    const of = (by: By) =>
      figures.find((figure) => figure.by === by && figure.what === ours.what && figure.nodes === ours.nodes);
    const [kept, bare, rival] = [of('ours, kept'), of('bare driver'), of('@neo4j/graphql')];
    const anew = of('ours, read anew') ?? ours;
    const median = (figure: Figure | undefined) => (figure ? round(figure.p50) : '—');
    return [
      ours.what,
      whole(ours.nodes),
      `${round(ours.p50)} / ${round(ours.p95)}`,
      goalOf(ours),
      `${round(anew.p50)} / ${round(anew.p95)}`,
      median(kept),
      median(bare),
      median(rival),
      [anew, rival].map((figure) => whole(figure?.hits) || '—').join(' / '),
      [anew, rival].map((figure) => whole(figure?.roundTrips) || '—').join(' / '),
      [ours, rival].map((figure) => whole(figure?.bytes) || '—').join(' / '),
    ];
  });
}

const COMPARED = [
  '毫秒 · ms',
  '节点 · nodes',
  '本程序 · ours p50 / p95',
  '目标 · goal p95',
  '全部重读 · read anew p50 / p95',
  '已存 · kept p50',
  '裸驱动 · bare driver p50',
  '@neo4j/graphql p50',
  '命中 · hits, read anew / its',
  '语句 · statements',
  '字节 · bytes',
];

/** The tables of the README, with the machine they ran on and the command. */
export function readmeTables({ at, commit, machine, node, command, figures }: Results): string {
  const others = figures.filter(
    ({ by, what }) => by === undefined && !what.includes(', p50') && !what.includes(', hits'),
  );
  const rows = others.map((figure) => [
    figure.nodes === undefined ? figure.what : `${figure.what}, ${whole(figure.nodes)}`,
    `${round(figure.p50)} ${figure.unit}`,
    `${round(figure.p95)} ${figure.unit}`,
    goalOf(figure),
  ]);
  return [
    `${at.slice(0, 10)} · \`${command}\` · ${machine} · Node ${node} · ${commit}`,
    table(COMPARED, compared(figures)),
    table(['', 'p50', 'p95', '目标 · goal'], rows),
  ].join('\n\n');
}
