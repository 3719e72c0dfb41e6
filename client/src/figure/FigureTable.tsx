import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { useName } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { TableHead } from '../ui/TableHead.tsx';
import { SubjectName } from '../zone/SubjectName.tsx';
import { ApartNote } from './ApartNote.tsx';
import { type IndicatorLines, isDrawn, newestOf, type ThemeRows } from './figure-rows.ts';
import { useFigureWords } from './figure-words.ts';
import { LineCell } from './LineCell.tsx';

type Props = {
  themes: readonly ThemeRows[];
  caption: string;
  scope: Scope;
  asOf: string | undefined;
  /** False where all figures are of one subject, which the page names already. */
  subjects: boolean;
};

/** Those that are always there: indicator, value, population, window, known, evidence. */
const COLUMNS = 6;

/** Indicators by theme, a row for each line: its newest figure with population and window. */
export function FigureTable({ themes, caption, scope, asOf, subjects }: Props) {
  const { t } = useTranslation();
  const drawn = themes.some(({ indicators }) => indicators.some(({ lines }) => lines.some(isDrawn)));
  const columns = COLUMNS + Number(subjects) + Number(drawn);
  return (
    <table className="listtable figuretable">
      <caption className="for-ears">{caption}</caption>
      <TableHead
        columns={[
          { title: t('figurePage.indicator'), look: 'figuretable-name' },
          ...(subjects ? [{ title: t('figurePage.subject'), look: 'figuretable-subject' }] : []),
          { title: t('figurePage.value'), look: 'figure' },
          { title: t('figurePage.population') },
          { title: t('figurePage.window'), look: 'figuretable-window' },
          ...(drawn ? [{ title: t('figurePage.line'), look: 'figuretable-line' }] : []),
          { title: t('figurePage.known'), look: 'figuretable-source' },
          { title: t('figurePage.evidence'), look: 'figuretable-evidence', forEars: true },
        ]}
      />
      {themes.map(({ theme, indicators }) => (
        <tbody key={theme}>
          <tr className="figuretable-theme">
            <th scope="rowgroup" colSpan={columns}>
              {t(`figurePage.theme.${theme}`)} <small>{indicators.length}</small>
            </th>
          </tr>
          {indicators.map((row) => (
            <IndicatorRows
              key={row.indicator.id}
              row={row}
              scope={scope}
              asOf={asOf}
              subjects={subjects}
              drawn={drawn}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function IndicatorRows({
  row: { indicator, lines, apart },
  scope,
  asOf,
  subjects,
  drawn,
}: { row: IndicatorLines; drawn: boolean } & Pick<Props, 'scope' | 'asOf' | 'subjects'>) {
  const name = useName();
  const words = useFigureWords();
  return lines.map((line, at) => {
    const newest = newestOf(line);
    if (!newest) return null;
    return (
      <tr key={newest.id} data-follows={at > 0 || undefined}>
        {at === 0 && (
          <th scope="row" rowSpan={lines.length}>
            {name(indicator)} <ApartNote apart={apart} name={name(indicator)} />
          </th>
        )}
        {subjects && (
          <td>
            <SubjectName subject={newest.subject} scope={scope} />
          </td>
        )}
        <td className="figure">
          <b>{words.figure(newest)}</b>
        </td>
        <td>{words.population(newest)}</td>
        <td className="figuretable-nowrap">{words.window(newest.period)}</td>
        {drawn && (
          <td>
            <LineCell line={line} />
          </td>
        )}
        <td className="figuretable-nowrap" title={newest.source.title}>
          {newest.source.date}
        </td>
        <td>
          <EvidenceButton of={newest.id} asOf={asOf} name={`${name(indicator)} ${words.figure(newest)}`} />
        </td>
      </tr>
    );
  });
}
