import { useTranslation } from 'react-i18next';
import { ThingLink } from '../change/ThingLink.tsx';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import type { ProposalItemFragment } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { useRecordFields } from './useRecordFields.ts';

type Props = { proposal: ProposalItemFragment; keep: string; choose(keep: string): void };

/** Two records field by field; what is equal is quiet, what is unknown says so. */
export function RecordComparison({ proposal, keep, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const fieldsOf = useRecordFields();
  const sides = [proposal.first, proposal.second];
  const [first = [], second = []] = sides.map(fieldsOf);
  return (
    <table className="listtable recordtable">
      <thead>
        <tr>
          <th scope="col">{t('mergePage.field')}</th>
          {sides.map((side) => (
            <th key={side.id} scope="col" data-kept={side.id === keep || undefined}>
              <label>
                <input type="radio" name="keep" checked={side.id === keep} onChange={() => choose(side.id)} />{' '}
                {t('mergePage.keepThis')}
                <span className="for-ears">{name(side)}</span>
              </label>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {first.map(({ field, words }, at) => {
          const other = second[at]?.words ?? null;
          const equal = words !== null && words === other;
          return (
            <tr key={field} data-equal={equal || undefined}>
              <th scope="row">{t(`mergePage.fields.${field}`)}</th>
              {[words, other].map((value, column) => {
                const side = sides[column] as (typeof sides)[number];
                return (
                  <td key={side.id} data-kept={side.id === keep || undefined}>
                    {field === 'name' ? (
                      <>
                        <ThingLink id={side.id} name={value ?? ''} />
                        <EvidenceButton of={side.id} asOf={undefined} name={name(side)} />
                      </>
                    ) : (
                      (value ?? <span className="quiet">{t('unknown')}</span>)
                    )}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
