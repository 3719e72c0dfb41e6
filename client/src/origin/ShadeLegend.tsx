import { useTranslation } from 'react-i18next';
import type { ShadeClass } from './shade.ts';

type Props = { classes: readonly ShadeClass[]; print(value: number): string; ringed: boolean; unstated: boolean };

/** What the steps of ink, the rings and the hatching stand for. */
export function ShadeLegend({ classes, print, ringed, unstated }: Props) {
  const { t } = useTranslation();
  return (
    <p className="shadelegend">
      {classes.map(({ step, from, to }) => (
        <span key={step}>
          <i data-step={step} />
          {from === to ? print(from) : `${print(from)}–${print(to)}`}
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
