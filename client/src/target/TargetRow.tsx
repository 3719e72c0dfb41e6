import { ExperimentOutlined, StarFilled, StarOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useName, usePlace } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { FactorBox } from './FactorBox.tsx';
import { VIABILITY_FACTORS } from './factors.ts';
import { isInferred } from './GroundList.tsx';
import { RankInterval } from './RankInterval.tsx';
import { RegionMark } from './RegionMark.tsx';
import type { TargetItem } from './useTargets.ts';
import { ViabilityFigure } from './ViabilityFigure.tsx';

type Props = {
  target: TargetItem;
  /** Places there are, for the scale of the rank interval. */
  of: number;
  shape: string;
  open: boolean;
  reachable: boolean;
  shortlist: string | undefined;
  starred: boolean;
  toggle(): void;
  star(): void;
};

export const detailId = (target: TargetItem) => `detail-${keyOf(target.enterprise.id)}`;

export function TargetRow({ target, of, shape, open, reachable, shortlist, starred, toggle, star }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const place = usePlace();
  const { enterprise, region, viability } = target;
  const factors = new Map(target.factors.map((factor) => [factor.name, factor]));
  const province = place({ placeName: enterprise.province, placeNameEn: enterprise.provinceEn }) ?? place(enterprise);
  const where = [enterprise.code, province ?? t('unknown'), region ? name(region) : null].filter(Boolean).join(' · ');
  const starWords = t(starred ? 'target.table.star_remove' : 'target.table.star_add', {
    name: name(enterprise),
    list: shortlist ?? '',
  });
  return (
    <tr
      className="targetrow"
      onClick={(event) => {
        if (event.target instanceof Element && !event.target.closest('button, a')) toggle();
      }}
    >
      <td className="targettable-rank">
        <RankInterval target={target} of={of} />
      </td>
      <th scope="row" className="targetrow-name">
        <button
          type="button"
          className="targettable-open"
          aria-expanded={open}
          aria-controls={open ? detailId(target) : undefined}
          tabIndex={reachable ? 0 : -1}
          title={name(enterprise)}
          onClick={toggle}
        >
          <b className="cut">{name(enterprise)}</b>
          {isInferred(target.grounds) && (
            <ExperimentOutlined title={t('target.ground.inferred')} aria-label={t('target.ground.inferred')} />
          )}
        </button>
        <span className="targetrow-where" title={where}>
          <RegionMark path={shape} />
          <span className="cut">{where}</span>
        </span>
      </th>
      {VIABILITY_FACTORS.map((name) => {
        const factor = factors.get(name);
        return (
          <td key={name} className="targettable-factor">
            {factor && <FactorBox factor={factor} />}
          </td>
        );
      })}
      <td className="targettable-viability">
        <ViabilityFigure score={viability} />
      </td>
      <td className="targettable-star">
        <button
          type="button"
          className="starbutton"
          aria-pressed={starred}
          aria-label={starWords}
          title={starWords}
          tabIndex={reachable ? 0 : -1}
          onClick={star}
        >
          {starred ? <StarFilled aria-hidden="true" /> : <StarOutlined aria-hidden="true" />}
        </button>
      </td>
    </tr>
  );
}
