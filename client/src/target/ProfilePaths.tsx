import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceList } from '../evidence/EvidenceList.tsx';
import type { ProfilePathFragment } from '../gen/graphql.ts';
import { useName, useSentence } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { keyOf } from '../ui/key.ts';

/** How it is tied to leaders here, step by step. What a source records and what only the chain suggests look different. */
export function ProfilePaths({ paths, scope }: { paths: readonly ProfilePathFragment[]; scope: Scope }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="profile-paths">
      <div className="page-title">
        <h2 id="profile-paths">{t('visit.profile.paths')}</h2>
        <span className="quiet">{paths.length}</span>
      </div>
      {paths.length === 0 && <p className="profile-none quiet">{t('visit.profile.pathsNone')}</p>}
      <ul className="paths">
        {paths.map((path) => (
          <PathItem key={path.steps.map(({ from, to }) => `${from.zh} ${to.zh}`).join()} path={path} scope={scope} />
        ))}
      </ul>
    </section>
  );
}

function PathItem({ path, scope }: { path: ProfilePathFragment; scope: Scope }) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const [told, setTold] = useState(false);
  const evidence = path.steps.flatMap((step) => step.evidence);
  const [first] = path.steps;
  return (
    <li data-recorded={path.recorded || undefined}>
      <p className="path-head">
        <span className="path-label" title={path.recorded ? undefined : t('visit.profile.structuralNote')}>
          {t(path.recorded ? 'visit.profile.recorded' : 'visit.profile.structural')}
        </span>
        <Link className="plainlink" to="/leader/$leader" params={{ leader: keyOf(path.leader.id) }} search={scope}>
          {t('visit.profile.pathTo', { leader: name(path.leader), steps: path.steps.length })}
        </Link>
        {evidence.length > 0 && (
          <button type="button" className="textbutton" aria-expanded={told} onClick={() => setTold(!told)}>
            {t('visit.profile.evidence', { count: evidence.length })}
          </button>
        )}
      </p>
      <ol className="path-steps">
        {first && <li className="path-place">{sentence(first.from)}</li>}
        {path.steps.map((step) => (
          <li key={`${step.from.zh} ${step.to.zh}`}>
            <span className="path-relation">{sentence(step.relation)}</span>
            <span className="path-place">{sentence(step.to)}</span>
          </li>
        ))}
      </ol>
      {told && <EvidenceList evidence={evidence} />}
    </li>
  );
}
