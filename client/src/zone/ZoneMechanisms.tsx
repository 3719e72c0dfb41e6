import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import type { ZoneMechanismRowFragment, ZoneQuery } from '../gen/graphql.ts';
import { useName, useSentence } from '../i18n/name.ts';
import { Section } from '../ui/Section.tsx';
import { SERVICE_KINDS } from './zone-totals.ts';

type Kind = ZoneMechanismRowFragment['kind'];
type Props = { standing: ZoneQuery['zoneStanding'] };

/** Mechanisms by kind, approvals and services first; those of county and city behind one more click. */
export function ZoneMechanisms({ standing: { mechanisms, widerMechanisms, asOf } }: Props) {
  const { t } = useTranslation();
  return (
    <Section title={t('zonePage.mechanisms')} count={mechanisms.length}>
      {mechanisms.length === 0 && <p className="quiet">{t('zonePage.noMechanisms')}</p>}
      <Grouped mechanisms={mechanisms} asOf={asOf} />
      {widerMechanisms.length > 0 && (
        <details className="zone-wider">
          <summary>{t('zonePage.widerMechanisms', { count: widerMechanisms.length })}</summary>
          <Grouped mechanisms={widerMechanisms} asOf={asOf} owners />
        </details>
      )}
    </Section>
  );
}

function Grouped({
  mechanisms,
  asOf,
  owners = false,
}: {
  mechanisms: readonly ZoneMechanismRowFragment[];
  asOf: string;
  owners?: boolean;
}) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const kinds: Kind[] = [...new Set<Kind>([...SERVICE_KINDS, ...mechanisms.map(({ kind }) => kind)])];
  return kinds.map((kind) => {
    const own = mechanisms.filter((mechanism) => mechanism.kind === kind);
    if (own.length === 0) return null;
    return (
      <div key={kind} className="mechanisms">
        <h3>
          {t(`zonePage.mechanismKind.${kind}`)} <small>{own.length}</small>
        </h3>
        <ul>
          {own.map((mechanism) => (
            <li key={mechanism.id}>
              {name(mechanism)}
              <EvidenceButton of={mechanism.id} asOf={asOf} name={name(mechanism)} />
              <small>
                {[
                  owners && name(mechanism.area),
                  mechanism.rules && sentence(mechanism.rules),
                  mechanism.aimsAt.length > 0 &&
                    t('zonePage.aimsAt', { regions: mechanism.aimsAt.map(name).join(t('listComma')) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
