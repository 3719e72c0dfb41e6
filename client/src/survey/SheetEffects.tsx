import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KindChip } from '../gap/KindChip.tsx';
import type { SurveyedAreaFragment } from '../gen/graphql.ts';
import { severityFigure } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';

type Entry = SurveyedAreaFragment['gaps'][number];
const SHOWN = 12;

const figure = (coverage: number | null) => (coverage ?? 0).toFixed(1);

/** What moves in an area: coverage, and the entries of its gap list with their ranks before and after. */
export function SheetEffects({ moved }: { moved: SurveyedAreaFragment }) {
  const { t } = useTranslation();
  const name = useName();
  const [all, setAll] = useState(false);
  const { area, gaps, before, after } = moved;
  const shown = all ? gaps : gaps.slice(0, SHOWN);
  return (
    <>
      <h3>
        {t('survey.effects', {
          area: name(area),
          before: figure(before.coverage),
          after: figure(after.coverage),
        })}
      </h3>
      {gaps.length === 0 && <p className="quiet">{t('survey.effectsNone')}</p>}
      {gaps.length > 0 && (
        <table className="listtable sheettable">
          <caption className="for-ears">{t('survey.gapsCaption', { area: name(area) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('survey.segment')}</th>
              <th scope="col">{t('survey.before')}</th>
              <th scope="col">{t('survey.after')}</th>
              <th scope="col" className="figure">
                {t('survey.floor')}
              </th>
              <th scope="col" className="figure">
                {t('survey.rank')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((entry) => (
              <MovedRow key={`${entry.chain.id} ${entry.segment.id}`} entry={entry} area={area.id} />
            ))}
          </tbody>
        </table>
      )}
      {gaps.length > SHOWN && (
        <button type="button" className="textbutton" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('survey.fewer') : t('survey.showAll', { count: gaps.length })}
        </button>
      )}
    </>
  );
}

function MovedRow({ entry: { chain, segment, before, after }, area }: { entry: Entry; area: string }) {
  const { t } = useTranslation();
  const name = useName();
  const listed = (value: number | null, print: (value: number) => string) =>
    value === null ? t('survey.offList') : print(value);
  return (
    <tr>
      <th scope="row">
        <Link
          className="plainlink"
          to="/chain/$chain"
          params={{ chain: keyOf(chain.id) }}
          search={{ area, segment: keyOf(segment.id) }}
        >
          {name(segment)}
        </Link>
        <small>{name(chain)}</small>
      </th>
      <td>
        <KindChip kind={before.kind} />
      </td>
      <td>
        <KindChip kind={after.kind} />
      </td>
      <td className="figure">
        {t('survey.rankMove', {
          before: listed(before.floor, severityFigure),
          after: listed(after.floor, severityFigure),
        })}
      </td>
      <td className="figure">
        {t('survey.rankMove', { before: listed(before.rank, String), after: listed(after.rank, String) })}
      </td>
    </tr>
  );
}
