import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnknownFragment } from '../gen/graphql.ts';
import { useName, useSentence } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { keyOf } from '../ui/key.ts';

const SHOWN = 4;

/** What else is not known, in the order in which it matters. */
export function OtherUnknowns({ unknowns, scope }: { unknowns: readonly UnknownFragment[]; scope: Scope }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  if (unknowns.length === 0) return null;
  return (
    <section aria-labelledby="other-unknowns">
      <header className="page-title">
        <h2 id="other-unknowns">{t('survey.others')}</h2>
        <span className="quiet">{t('survey.othersRule')}</span>
      </header>
      <table className="listtable">
        <caption className="for-ears">{t('survey.othersCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('survey.what')}</th>
            <th scope="col" className="figure">
              {t('survey.count')}
            </th>
            <th scope="col">{t('survey.which')}</th>
            <th scope="col">{t('survey.wouldChange')}</th>
          </tr>
        </thead>
        <tbody>
          {unknowns.map((unknown) => (
            <tr key={unknown.kind}>
              <th scope="row" className="otherunknowns-kind">
                {t(`survey.unknownKind.${unknown.kind}`)}
              </th>
              <td className="figure">{unknown.count}</td>
              <td>
                <Things things={unknown.things} scope={scope} />
              </td>
              <td className="unknowntable-change">{sentence(unknown.wouldChange)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Things({ things, scope }: { things: UnknownFragment['things']; scope: Scope }) {
  const { t } = useTranslation();
  const name = useName();
  const [all, setAll] = useState(false);
  const shown = all ? things : things.slice(0, SHOWN);
  const rest = things.length - SHOWN;
  return (
    <>
      {shown.map((thing, at) => (
        <span key={thing.id}>
          {at > 0 && t('listComma')}
          {thing.id.startsWith('Enterprise:') ? (
            <Link
              className="plainlink"
              to="/enterprise/$enterprise"
              params={{ enterprise: keyOf(thing.id) }}
              search={scope}
            >
              {name(thing)}
            </Link>
          ) : (
            name(thing)
          )}
        </span>
      ))}
      {rest > 0 && (
        <>
          {' '}
          <button type="button" className="textbutton" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('survey.fewer') : t('survey.more', { count: rest })}
          </button>
        </>
      )}
    </>
  );
}
