import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ChangesDocument } from '../gen/Changes.ts';
import { Section } from '../ui/Section.tsx';
import { ChangeLine } from './ChangeLine.tsx';
import { Refusals } from './Refusals.tsx';
import { useChange } from './useChange.ts';
import '../i18n/view/change.ts';
import './change.css';

const FIRST_FEW = 20;

/** Who changed what of one thing, newest first; the last change can be undone. */
export function ThingHistory({ of }: { of: string }) {
  const { t } = useTranslation();
  const changing = useChange();
  const { data } = useQuery(ChangesDocument, {
    variables: { of, first: FIRST_FEW, after: null },
    notifyOnNetworkStatusChange: false,
  });
  const changes = data?.changes;
  return (
    <Section title={t('change.history')} count={changes?.totalCount}>
      <Refusals changing={changing} />
      {changes?.nodes.length === 0 && <p className="quiet">{t('change.noHistory')}</p>}
      <ul className="thinghistory">
        {changes?.nodes.map((change) => (
          <li key={change.id}>
            <ChangeLine change={change} changing={changing} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
