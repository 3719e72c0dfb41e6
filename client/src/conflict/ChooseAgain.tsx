import { useMutation } from '@apollo/client/react';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusals } from '../change/Refusals.tsx';
import { SignedReason } from '../change/SignedReason.tsx';
import { useSignature } from '../change/signature.ts';
import { useChange } from '../change/useChange.ts';
import { DecideConflictDocument } from '../gen/Conflicts.ts';
import type { ConflictItemFragment } from '../gen/graphql.ts';
import { Section } from '../ui/Section.tsx';
import { useValueWords } from './value-words.ts';

const ALL_STAND = 'ALL';

/** A person picks another statement, or lets all stand, with a reason and a name. */
export function ChooseAgain({ conflict }: { conflict: ConflictItemFragment }) {
  const { t } = useTranslation();
  const words = useValueWords();
  const { by } = useSignature();
  const changing = useChange();
  const [picked, setPicked] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [decide] = useMutation(DecideConflictDocument);
  const present = conflict.inForce ?? ALL_STAND;
  const save = async () => {
    const chosen = picked ?? present;
    const done = await changing.make(conflict.id, async (by) => {
      const variables = {
        conflict: conflict.id,
        revision: conflict.revision,
        statement: chosen === ALL_STAND ? null : chosen,
        reason,
        by,
      };
      return (await decide({ variables })).data?.decideConflict;
    });
    if (!done) return;
    setPicked(null);
    setReason('');
  };
  return (
    <Section title={t('conflictPage.chooseAgain')}>
      <Refusals changing={changing} />
      <Radio.Group
        className="chooseagain"
        aria-label={t('conflictPage.chooseAgain')}
        value={picked ?? present}
        onChange={({ target }) => setPicked(target.value)}
        options={[
          ...conflict.statements.map((statement) => ({
            value: statement.id,
            label: t('conflictPage.take', {
              value: words(statement),
              source: statement.source.date ?? t('gap.undated'),
            }),
          })),
          { value: ALL_STAND, label: t('conflictPage.allStand') },
        ]}
      />
      <SignedReason reason={reason} hint={t('conflictPage.reasonHint')} write={setReason} />
      <p className="chooseagain-save">
        <Button
          type="primary"
          loading={changing.busy}
          disabled={reason.trim() === '' || by.trim() === ''}
          onClick={() => void save()}
        >
          {t('conflictPage.save')}
        </Button>
        <small>{t('conflictPage.note')}</small>
      </p>
    </Section>
  );
}
