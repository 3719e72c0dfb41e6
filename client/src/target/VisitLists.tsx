import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { VisitListsDocument } from '../gen/VisitLists.ts';
import { useName } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { keyOf } from '../ui/key.ts';
import { Section } from '../ui/Section.tsx';

/** Shortlists made before for this area, those changed last first. */
export function VisitLists({ area, scope }: { area: string; scope: Scope }) {
  const { t } = useTranslation();
  const name = useName();
  const { data } = useQuery(VisitListsDocument, { variables: { area }, fetchPolicy: 'no-cache' });
  const lists = data?.shortlists ?? [];
  return (
    <Section title={t('visit.lists')} count={lists.length}>
      {data && lists.length === 0 && <p className="quiet">{t('visit.listsNone')}</p>}
      <ul className="facts">
        {lists.map((list) => (
          <li key={list.id}>
            <Link className="plainlink" to="/shortlists" search={{ ...scope, list: keyOf(list.id) }}>
              {list.name}
            </Link>
            <small>
              {name(list.segment)} · {t('visit.listSize', { count: list.entries.length })}
            </small>
          </li>
        ))}
      </ul>
    </Section>
  );
}
