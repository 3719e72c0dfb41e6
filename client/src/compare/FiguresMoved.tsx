import { useTranslation } from 'react-i18next';
import type { ComparedRowFragment } from '../gen/graphql.ts';
import { useSentence } from '../i18n/name.ts';
import { CAUSES } from './compare-search.ts';
import { signedFigure } from './signed-figure.ts';

/** Prints as nought. */
const NONE = '·';

/** The figures of the chain that moved, with what every cause adds. */
export function FiguresMoved({ figures }: { figures: readonly ComparedRowFragment[] }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  if (figures.length === 0) return null;
  return (
    <table className="figuresmoved">
      <caption className="for-ears">{t('compare.figures')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('compare.figure')}</th>
          <th scope="col">{t('compare.before')}</th>
          <th scope="col">{t('compare.after')}</th>
          <th scope="col">{t('compare.by')}</th>
          {CAUSES.map((cause) => (
            <th key={cause} scope="col" title={t(`compare.causeMeaning.${cause}`)}>
              {t(`compare.cause.${cause}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map(({ id, aspect, beforeWords, afterWords, before, after, parts }) => (
          <tr key={id}>
            <th scope="row">{t(`compare.aspect.${aspect}`)}</th>
            <td>{beforeWords && sentence(beforeWords)}</td>
            <td>
              <b>{afterWords && sentence(afterWords)}</b>
            </td>
            <td>{signedFigure(Number(after) - Number(before)) ?? NONE}</td>
            {CAUSES.map((cause) => (
              <td key={cause}>{signedFigure(parts.find((part) => part.cause === cause)?.change ?? 0) ?? NONE}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
