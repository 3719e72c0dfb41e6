import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../../evidence/EvidenceButton.tsx';
import { useName, useSentence } from '../../i18n/name.ts';
import { BroughtWords } from '../MechanismLines.tsx';
import type { Book } from '../origin-book.ts';
import { TenantWords } from '../TenantWords.tsx';

/** Enclaves first, then cooperation and the other ways of reaching out. */
export function EnclaveList({ book }: { book: Book }) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const { asOf, enclaves, mechanisms } = book.origins;
  const names = (regions: readonly { name: string; nameEn: string | null }[]) => regions.map(name).join(t('listComma'));
  return (
    <table className="listtable originlist">
      <caption className="for-ears">{t('origin.list.enclaves')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('origin.column.mechanism')}</th>
          <th scope="col">{t('origin.column.kind')}</th>
          <th scope="col">{t('origin.column.owner')}</th>
          <th scope="col">{t('origin.column.where')}</th>
          <th scope="col">{t('origin.column.tenants')}</th>
          <th scope="col">{t('origin.column.brought')}</th>
        </tr>
      </thead>
      <tbody>
        {enclaves.map((enclave) => (
          <tr key={enclave.mechanism ?? enclave.zone}>
            <th scope="row">
              {name(enclave)}
              <EvidenceButton of={enclave.mechanism ?? enclave.zone ?? ''} asOf={asOf} name={name(enclave)} />
            </th>
            <td>{t(enclave.zone ? 'origin.enclave' : 'origin.enclaveWay')}</td>
            <td>{enclave.of ? name(enclave.of) : t('origin.ownerUnknown')}</td>
            <td>{enclave.place ? name(enclave.place) : names(enclave.regions)}</td>
            <td>
              {enclave.zone ? (
                <TenantWords enclave={enclave} asOf={asOf} />
              ) : (
                enclave.rules && <small>{sentence(enclave.rules)}</small>
              )}
            </td>
            <td>
              <BroughtWords brought={enclave.brought} asOf={asOf} />
              {enclave.brought.length === 0 && <small>{t('origin.broughtNone')}</small>}
            </td>
          </tr>
        ))}
        {mechanisms.map((mechanism) => (
          <tr key={mechanism.mechanism}>
            <th scope="row">
              {name(mechanism)}
              <EvidenceButton of={mechanism.mechanism} asOf={asOf} name={name(mechanism)} />
            </th>
            <td>{t(`origin.outreach.${mechanism.kind}`)}</td>
            <td>{name(mechanism.of)}</td>
            <td>{mechanism.regions.length > 0 ? names(mechanism.regions) : t('origin.regionUnstated')}</td>
            <td>{mechanism.rules && <small>{sentence(mechanism.rules)}</small>}</td>
            <td>
              <BroughtWords brought={mechanism.brought} asOf={asOf} />
              {mechanism.brought.length === 0 && <small>{t('origin.broughtNone')}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
