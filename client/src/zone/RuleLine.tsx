import { Trans, useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import type { ZoneBoardQuery } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { emphasis } from '../ui/emphasis.tsx';

type Props = { rule: ZoneBoardQuery['zoneBoard']['rule']; asOf: string };

/** The rule that zones are held against, and who says so; or that none is known yet. */
export function RuleLine({ rule, asOf }: Props) {
  const { t } = useTranslation();
  const name = useName();
  if (!rule) return <p className="ruleline quiet">{t('zonePage.noRule')}</p>;
  return (
    <p className="ruleline">
      <Trans
        i18nKey="zonePage.rule"
        values={{
          leading: rule.leading,
          low: rule.auxiliaryLow,
          high: rule.auxiliaryHigh,
          of: name(rule.mechanism.area),
          mechanism: name(rule.mechanism),
        }}
        components={emphasis}
      />
      <EvidenceButton of={rule.mechanism.id} asOf={asOf} name={name(rule.mechanism)} />
    </p>
  );
}
