import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { useName, useSentence } from '../i18n/name.ts';
import type { OriginEnclave, OriginMechanism } from './origin-book.ts';
import { TenantWords } from './TenantWords.tsx';

type Props = {
  enclaves: readonly OriginEnclave[];
  mechanisms: readonly OriginMechanism[];
  asOf: string;
};

/** Enclaves with their tenants, and other ways of reaching out; with the projects that they brought. */
export function MechanismLines({ enclaves, mechanisms, asOf }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  return (
    <ul className="originprojects">
      {enclaves.map((enclave) => (
        <li key={enclave.mechanism ?? enclave.zone} className="originproject">
          <p>
            <b>{name(enclave)}</b>
            <EvidenceButton of={enclave.mechanism ?? enclave.zone ?? ''} asOf={asOf} name={name(enclave)} />
          </p>
          <small>
            {[
              t('origin.enclave'),
              enclave.of ? name(enclave.of) : t('origin.ownerUnknown'),
              enclave.rules && sentence(enclave.rules),
            ]
              .filter(Boolean)
              .join(' · ')}
          </small>
          <TenantWords enclave={enclave} asOf={asOf} />
          <BroughtWords brought={enclave.brought} asOf={asOf} />
        </li>
      ))}
      {mechanisms.map((mechanism) => (
        <li key={mechanism.mechanism} className="originproject">
          <p>
            <b>{name(mechanism)}</b>
            <EvidenceButton of={mechanism.mechanism} asOf={asOf} name={name(mechanism)} />
          </p>
          <small>
            {[t(`origin.outreach.${mechanism.kind}`), name(mechanism.of), mechanism.rules && sentence(mechanism.rules)]
              .filter(Boolean)
              .join(' · ')}
          </small>
          <BroughtWords brought={mechanism.brought} asOf={asOf} />
        </li>
      ))}
    </ul>
  );
}

/** The projects that something brought, each with its evidence. */
export function BroughtWords({ brought, asOf }: { brought: OriginMechanism['brought']; asOf: string }) {
  const { t } = useTranslation();
  const name = useName();
  return brought.map((project) => (
    <small key={project.project}>
      {t('origin.brought', { project: name(project) })} · {project.place ? name(project.place) : t('origin.noPlace')}
      <EvidenceButton of={project.statement} asOf={asOf} name={name(project)} />
    </small>
  ));
}
