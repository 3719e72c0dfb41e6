import { useApolloClient } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RemoveSegmentDocument } from '../gen/Template.ts';
import { useName } from '../i18n/name.ts';
import { Refusals } from './Refusals.tsx';
import { useChange } from './useChange.ts';

type Thing = { id: string; name: string; nameEn: string };
type Props = { chain: Thing & { revision: number }; segment: Thing; close(): void };

/** Takes a segment off a chain, asked once more. */
export function TemplateRemoval({ chain, segment, close }: Props) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const name = useName();
  const changing = useChange();
  const [sure, setSure] = useState(false);
  const remove = async () => {
    const made = await changing.make(chain.id, async (by) => {
      const variables = { chain: chain.id, segment: segment.id, revision: chain.revision, reason: null, by };
      return (await client.mutate({ mutation: RemoveSegmentDocument, variables })).data?.removeSegment;
    });
    if (made) close();
  };
  return (
    <section className="templatepart" aria-label={t('change.template.off')}>
      <Refusals changing={changing} />
      {sure ? (
        <p className="templatepart-sure">
          {t('change.template.offSure', { segment: name(segment), chain: name(chain) })}{' '}
          <Button size="small" danger loading={changing.busy} onClick={() => void remove()}>
            {t('change.template.off')}
          </Button>{' '}
          <Button size="small" autoFocus onClick={() => setSure(false)}>
            {t('change.cancel')}
          </Button>
        </p>
      ) : (
        <button type="button" className="textbutton" onClick={() => setSure(true)}>
          {t('change.template.off')}
        </button>
      )}
    </section>
  );
}
