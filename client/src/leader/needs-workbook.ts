import type { SheetWords } from '../exporting/words.ts';
import type { Sheet } from '../exporting/workbook.ts';
import type { NeedLineFragment } from '../gen/graphql.ts';
import { sourcesOf } from './need-rows.ts';

export type NeedScope = { area: string; asOf: string; leaders: string };

/** The need sheet as a workbook: a row for what each leader wants; what no source states reads 未知, never 0. */
export function needSheets(needs: readonly NeedLineFragment[], scope: NeedScope, words: SheetWords): Sheet[] {
  const { t, name } = words;
  const known = (value: string | number | null) => value ?? t('unknown');
  return [
    {
      name: t('leaderPage.needsTitle'),
      columns: [
        { title: t('leaderPage.product'), width: 22 },
        { title: t('leaderPage.chain'), width: 16 },
        { title: t('leaderPage.need'), width: 8 },
        { title: t('leaderPage.stateHead'), width: 20 },
        { title: t('leaderPage.quantity'), width: 12 },
        { title: t('leaderPage.unit'), width: 10 },
        { title: t('leaderPage.amount'), width: 14 },
        { title: t('leaderPage.period'), width: 10 },
        { title: t('leaderPage.leader'), width: 26 },
        { title: t('leaderPage.buyer'), width: 20 },
        { title: t('leaderPage.outsideHead'), width: 12 },
      ],
      rows: needs.flatMap((need) =>
        need.wanted.map((wanted) => [
          name(need.segment),
          name(need.chain),
          t(need.essential ? 'leaderPage.essential' : 'leaderPage.optional'),
          `${t(`leaderPage.state.${need.state}`)} · ${t(`kind.${need.kind}`)}`,
          known(wanted.quantity),
          known(wanted.unit),
          known(wanted.amountWan),
          known(wanted.period),
          name(wanted.leader),
          name(wanted.buyer),
          need.outsideCount,
        ]),
      ),
    },
    {
      name: t('leaderPage.scopeSheet'),
      columns: [
        { title: t('leaderPage.scopeItem'), width: 18 },
        { title: t('leaderPage.scopeValue'), width: 70 },
        { title: t('sources.date'), width: 14 },
      ],
      rows: [
        [t('scope.area'), scope.area, null],
        [t('scope.asOf'), scope.asOf, null],
        [t('leaderPage.leader'), scope.leaders, null],
        [t('sources.note'), t('leaderPage.templateNote'), null],
        ...sourcesOf(needs).map(({ title, date }) => [t('leaderPage.source'), title, date ?? t('gap.undated')]),
      ],
    },
  ];
}
