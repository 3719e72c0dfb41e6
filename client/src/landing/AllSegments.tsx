import { useTranslation } from 'react-i18next';
import { KindChip } from '../gap/KindChip.tsx';
import type { GapKind } from '../graph/kinds.ts';
import { useName } from '../i18n/name.ts';
import type { ShownLanding } from './shown-landing.ts';

/** Both pictures as a table, for those who do not see them or want to read on: every segment, before and after. */
export function AllSegments({ landing }: { landing: ShownLanding }) {
  const { t } = useTranslation();
  const name = useName();
  const { before, after } = landing;
  const { id, nameEn } = before.segments;
  return (
    <details className="allsegments">
      <summary>{t('landing.allSegments', { count: id.length })}</summary>
      <table className="spreads">
        <thead>
          <tr>
            <th scope="col">{t('table.segment')}</th>
            <th scope="col">{t('landing.beforeHead')}</th>
            <th scope="col">{t('landing.afterHead')}</th>
          </tr>
        </thead>
        <tbody>
          {before.segments.name.map((chinese, at) => (
            <tr key={id[at]}>
              <th scope="row">{name({ name: chinese, nameEn: nameEn[at] ?? null })}</th>
              <td>
                <KindChip kind={before.segments.kind[at] as GapKind} short />
              </td>
              <td>
                <KindChip kind={after.segments.kind[at] as GapKind} short />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
