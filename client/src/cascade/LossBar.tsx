import { useTranslation } from 'react-i18next';

/** A loss of output, 0 to 1, as a bar and in per cent. */
export function LossBar({ loss }: { loss: number }) {
  const { t } = useTranslation();
  return (
    <span className="lossbar">
      <span className="lossbar-track" aria-hidden="true">
        <span style={{ width: `${100 * loss}%` }} />
      </span>
      <span className="lossbar-figure">{t('cascade.percent', { percent: (100 * loss).toFixed(1) })}</span>
    </span>
  );
}
