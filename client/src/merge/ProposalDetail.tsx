import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusals } from '../change/Refusals.tsx';
import { SignedReason } from '../change/SignedReason.tsx';
import { useSignature } from '../change/signature.ts';
import { useChange } from '../change/useChange.ts';
import { EvidenceItems } from '../evidence/EvidenceItems.tsx';
import type { ProposalItemFragment } from '../gen/graphql.ts';
import { MergeRecordsDocument, RejectMergeDocument } from '../gen/Merges.ts';
import { useName, useSentence } from '../i18n/name.ts';
import { Section } from '../ui/Section.tsx';
import { RecordComparison } from './RecordComparison.tsx';

/** One pair: why they may be one, both side by side, what would be counted once less; then merge or say that they are two. */
export function ProposalDetail({ proposal }: { proposal: ProposalItemFragment }) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const { by } = useSignature();
  const changing = useChange();
  const [keep, setKeep] = useState(proposal.keep);
  const [reason, setReason] = useState('');
  const [merge] = useMutation(MergeRecordsDocument);
  const [reject] = useMutation(RejectMergeDocument);
  const { first, second, effects } = proposal;
  const [kept, merged] = first.id === keep ? [first, second] : [second, first];
  const unready = changing.busy || reason.trim() === '' || by.trim() === '';
  const unite = () =>
    changing.make(keep, async (by) => {
      const revisions = { revision: kept.revision, mergedRevision: merged.revision };
      const variables = { keep, merged: merged.id, ...revisions, reason, by };
      return (await merge({ variables })).data?.mergeRecords;
    });
  const part = () =>
    changing.make(first.id, async (by) => {
      const variables = { first: first.id, revision: first.revision, second: second.id, reason, by };
      return (await reject({ variables })).data?.rejectMerge;
    });
  return (
    <>
      <header className="conflicthead">
        <h2>
          {name(first)} · {name(second)}
        </h2>
        {proposal.evidence.length > 0 ? (
          <EvidenceItems evidence={proposal.evidence} />
        ) : (
          <p>{sentence(proposal.reason)}</p>
        )}
      </header>
      <RecordComparison proposal={proposal} keep={keep} choose={setKeep} />
      <div className="conflictwork">
        <Section title={t('mergePage.effects')} count={effects.length}>
          {effects.length === 0 && <p className="quiet">{t('mergePage.noEffects')}</p>}
          <ul className="facts">
            {effects.map((effect) => (
              <li key={`${effect.count} ${effect.of}`}>
                <span>{t(`mergePage.effect.${effect.count}`, { name: name(effect) })}</span>
                <b>{t('mergePage.effectChange', { before: effect.before, after: effect.after })}</b>
              </li>
            ))}
          </ul>
        </Section>
        <Section title={t('mergePage.verdictHead')}>
          <Refusals changing={changing} />
          <SignedReason reason={reason} hint={t('mergePage.reasonHint')} write={setReason} />
          <p className="mergeacts">
            <Button type="primary" loading={changing.busy} disabled={unready} onClick={() => void unite()}>
              {t('mergePage.merge', { name: name(kept) })}
            </Button>
            <Button disabled={unready} onClick={() => void part()}>
              {t('mergePage.reject')}
            </Button>
          </p>
          <p className="quiet">{t('mergePage.note')}</p>
        </Section>
      </div>
    </>
  );
}
