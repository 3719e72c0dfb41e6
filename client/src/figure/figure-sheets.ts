import type { SheetWords } from '../exporting/words.ts';
import type { Sheet } from '../exporting/workbook.ts';
import type { FiguresQuery } from '../gen/graphql.ts';
import { whoseOf } from './figure-rows.ts';
import type { FigureWords } from './figure-words.ts';

type Told = { area: { id: string; name: string }; asOf: string };

/** All figures with population, window, bound and source; the lines; the rates; and what is not one line and why. */
export function figureSheets(
  { indicators, rateCards }: FiguresQuery,
  { area, asOf }: Told,
  { t, name, sentence }: SheetWords,
  words: FigureWords,
): Sheet[] {
  const column = (title: string, width: number) => ({ title, width });
  const points = indicators.flatMap((indicator) =>
    indicator.lines.flatMap((line, number) => line.points.map((point) => ({ indicator, line: number + 1, point }))),
  );
  return [
    {
      name: t('figurePage.figures'),
      columns: [
        column(t('figurePage.themeHead'), 14),
        column(t('figurePage.indicator'), 26),
        column(t('figurePage.whose'), 14),
        column(t('figurePage.subject'), 22),
        column(t('figurePage.value'), 12),
        column(t('figurePage.unit'), 10),
        column(t('figurePage.bound'), 10),
        column(t('figurePage.population'), 40),
        column(t('figurePage.window'), 18),
        column(t('figurePage.numerator'), 10),
        column(t('figurePage.denominator'), 10),
        column(t('figurePage.line'), 8),
        column(t('figurePage.source'), 40),
        column(t('figurePage.known'), 12),
        column(t('figurePage.locator'), 10),
      ],
      rows: points.map(({ indicator, line, point }) => [
        t(`figurePage.theme.${indicator.theme}`),
        name(indicator),
        t(`figurePage.of.${whoseOf(point.subject.id, area.id)}`),
        name(point.subject),
        point.value,
        words.unit(point.unit),
        t(`figurePage.bounds.${point.bound}`),
        words.population(point),
        words.window(point.period),
        point.numerator,
        point.denominator,
        line,
        point.source.title,
        point.source.date,
        point.locator,
      ]),
    },
    {
      name: t('figurePage.rates'),
      columns: [
        column(t('figurePage.indicator'), 22),
        column(t('figurePage.subject'), 22),
        column(t('figurePage.printed'), 12),
        column(t('figurePage.computed'), 12),
        column(t('figurePage.numerator'), 10),
        column(t('figurePage.denominator'), 10),
        column(t('figurePage.population'), 40),
        column(t('figurePage.window'), 18),
        column(t('figurePage.check'), 50),
      ],
      rows: rateCards.flatMap((card) =>
        card.rates.map(({ observation, printed, computed, sentence: told }) => [
          name(card),
          name(observation.subject),
          printed,
          computed,
          observation.numerator,
          observation.denominator,
          words.population(observation),
          words.window(observation.period),
          sentence(told),
        ]),
      ),
    },
    {
      name: t('figurePage.apart'),
      columns: [
        column(t('figurePage.indicator'), 26),
        column(t('figurePage.subject'), 22),
        column(t('figurePage.lineCount'), 8),
        column(t('figurePage.reason'), 90),
      ],
      rows: indicators.flatMap((indicator) =>
        indicator.apart.map((apart) => [
          name(indicator),
          name(apart.subject),
          apart.lineCount,
          sentence(apart.sentence),
        ]),
      ),
    },
    {
      name: t('figurePage.scopeSheet'),
      columns: [column(t('figurePage.scopeItem'), 14), column(t('figurePage.scopeValue'), 80)],
      rows: [
        [t('scope.area'), area.name],
        [t('scope.asOf'), asOf],
        [t('figurePage.reading'), t('figurePage.readingNote')],
      ],
    },
  ];
}
