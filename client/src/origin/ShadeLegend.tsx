import { useTranslation } from 'react-i18next';
import { useMoney } from '../i18n/figures.ts';
import type { Measure } from './origins-search.ts';
import type { ShadeClass } from './shade.ts';

type Props = { classes: readonly ShadeClass[]; measure: Measure; ringed: boolean; unstated: boolean };

/** What the steps of ink, the rings and the hatching stand for. */
export function ShadeLegend({ classes, measure, ringed, unstated }: Props) {
  const { t } = useTranslation();
  const money = useMoney();
  const printed = (value: number) => (measure === 'investment' ? money(value, null) : `${value}`);
  return (
    <p className="shadelegend">
      {classes.map(({ step, from, to }) => (
        <span key={step}>
          <i data-step={step} />
          {from === to ? printed(from) : `${printed(from)}–${printed(to)}`}
        </span>
      ))}
      {unstated && (
        <span>
          <i data-unstated />
          {t('origin.legendUnstated')}
        </span>
      )}
      {ringed && (
        <>
          <span>
            <i data-ring="whole" />
            {t('origin.legendRing')}
          </span>
          <span>
            <i data-ring="part" />
            {t('origin.legendPart')}
          </span>
        </>
      )}
    </p>
  );
}
