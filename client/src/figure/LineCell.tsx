import { useTranslation } from 'react-i18next';
import type { FigureLineRowFragment } from '../gen/graphql.ts';
import { plainFigure } from '../i18n/figures.ts';
import { isDrawn } from './figure-rows.ts';
import { useFigureWords } from './figure-words.ts';
import { Sparkline } from './Sparkline.tsx';

const signed = (value: number) => `${value > 0 ? '+' : ''}${plainFigure(value)}`;

/** A line drawn small, with the same in words: every point, and what changed from one to the next. */
export function LineCell({ line }: { line: FigureLineRowFragment }) {
  const { t } = useTranslation();
  const words = useFigureWords();
  if (!isDrawn(line)) return null;
  const { points, changes } = line;
  return (
    <div className="linecell">
      <Sparkline values={points.map(({ value }) => value)} />
      <small>
        {points
          .map((point) => {
            const change = changes.find(({ to }) => to.id === point.id);
            const by = change && `${signed(change.difference)} ${words.unit(change.unit)}`.trim();
            const growth = change && change.growth !== null && `${signed(change.growth)} %`;
            const told = [by, growth].filter(Boolean).join(t('listComma'));
            return `${words.window(point.period)} ${plainFigure(point.value)}${told && `（${told}）`}`;
          })
          .join(' → ')}
      </small>
    </div>
  );
}
