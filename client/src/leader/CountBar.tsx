import { Trans, useTranslation } from 'react-i18next';
import type { LeaderSupportFragment } from '../gen/graphql.ts';
import { emphasis } from '../ui/emphasis.tsx';

type Count = LeaderSupportFragment['byCount'][number];

/** Inputs met, unknown and not met as parts of one bar. The unknown ones are never put to either side. */
export function CountBar({ count, label }: { count: Count; label: string }) {
  const { t } = useTranslation();
  const { met, total, unknown } = count;
  const unmet = total - met - unknown;
  const share = (part: number) => ({ width: `${total > 0 ? (100 * part) / total : 0}%` });
  return (
    <span className="countbar">
      <span className="for-ears">{t('leaderPage.ratioSpoken', { label, met, total, unknown, unmet })}</span>
      <span className="countbar-bar" aria-hidden="true">
        <span data-part="met" style={share(met)} />
        <span data-part="unmet" style={share(unmet)} />
        <span data-part="unknown" style={share(unknown)} />
      </span>
      <span className="countbar-figures" aria-hidden="true">
        <b>{t('leaderPage.ratio', { met, total })}</b>
        {unknown > 0 && (
          <small>
            <Trans i18nKey="leaderPage.ratioUnknown" values={{ unknown }} components={emphasis} />
          </small>
        )}
      </span>
    </span>
  );
}
