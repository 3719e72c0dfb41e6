import { StarFilled, StarOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { percentFigure } from '../i18n/figures.ts';
import { useName, useSentence } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { FactorBox, useFactorFigure } from './FactorBox.tsx';
import { VIABILITY_FACTORS } from './factors.ts';
import { GateOutcomes } from './GateOutcomes.tsx';
import { GroundList } from './GroundList.tsx';
import { LandingLink } from './LandingLink.tsx';
import { detailId } from './TargetRow.tsx';
import type { TargetItem } from './useTargets.ts';

/** Head, eight factors, viability, star: the row below spans them all. */
const COLUMNS = VIABILITY_FACTORS.length + 4;

type Props = { target: TargetItem; asOf: string | undefined; starred: boolean; star(): void };

/** Why this one: the sentence, then every factor with what it rests on, then what can be done with it. */
export function TargetDetail({ target, asOf, starred, star }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const figure = useFactorFigure();
  const factors = target.factors.filter(({ axis }) => axis === 'VIABILITY');
  const enterprise = name(target.enterprise);
  return (
    <tr id={detailId(target)} className="targetdetail">
      <td colSpan={COLUMNS}>
        <p className="targetdetail-reason">{sentence(target.reason)}</p>
        <GroundList grounds={target.grounds} total={target.groundCount} asOf={asOf} />
        {target.flags.length > 0 && (
          <p className="targetdetail-flags">
            {target.flags.map((flag) => (
              <span key={flag}>{t(`target.flag.${flag}`)}</span>
            ))}
          </p>
        )}
        <table aria-label={t('target.detail.label', { name: enterprise })}>
          <thead>
            <tr>
              <th scope="col">{t('target.detail.factor')}</th>
              <th scope="col" colSpan={2}>
                {t('target.detail.value')}
              </th>
              <th scope="col">{t('target.detail.weight')}</th>
              <th scope="col">{t('target.detail.sentence')}</th>
            </tr>
          </thead>
          <tbody>
            {factors.map((factor) => (
              <tr key={factor.name} data-unknown={!factor.known || undefined}>
                <th scope="row">{t(`target.factor.${factor.name}`)}</th>
                <td aria-hidden="true">
                  <FactorBox factor={factor} silent />
                </td>
                <td className="targetdetail-figure">{figure(factor)}</td>
                <td className="targetdetail-weight">× {factor.weight}</td>
                <td>
                  {sentence(factor.sentence)}{' '}
                  <small>{t('target.detail.source', { source: sentence(factor.source) })}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <GateOutcomes gates={target.gates} />
        <footer className="targetdetail-foot">
          <span className="quiet">{t('target.detail.knownShare', { known: percentFigure(target.known) })}</span>
          <Link
            className="linkbutton"
            to="/enterprise/$enterprise"
            params={{ enterprise: keyOf(target.enterprise.id) }}
            search={({ area, asOf, weights }) => ({
              ...(area && { area }),
              ...(asOf && { asOf }),
              ...(weights && { weights }),
            })}
          >
            {t('target.detail.profile')}
          </Link>
          {target.zone && <LandingLink enterprise={target.enterprise.id} zone={target.zone.id} />}
          <Button size="small" icon={starred ? <StarFilled /> : <StarOutlined />} aria-pressed={starred} onClick={star}>
            {t(starred ? 'target.detail.unlist' : 'target.detail.list')}
          </Button>
        </footer>
      </td>
    </tr>
  );
}
