import { useApolloClient, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { CorrectSegmentDocument, TemplateDocument } from '../../gen/Template.ts';
import { useName } from '../../i18n/name.ts';
import { FailureView } from '../../ui/FailureView.tsx';
import { ChangeDrawer } from '../ChangeDrawer.tsx';
import { ChangeForm } from '../ChangeForm.tsx';
import { orNull, textOf } from '../field.ts';
import { TemplateEdges } from '../TemplateEdges.tsx';
import { TemplateRemoval } from '../TemplateRemoval.tsx';

type Props = { chain: string; segment: string; close(): void };

/** Corrects a segment of a template: what it is called, whether it is recruited for, what it needs and what needs it. */
export function TemplateForm({ chain: chainId, segment: segmentId, close }: Props) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const name = useName();
  const { data, error, refetch } = useQuery(TemplateDocument, {
    variables: { chain: chainId, segment: segmentId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: false,
  });
  const chain = data?.chain && 'revision' in data.chain ? data.chain : null;
  const segment = data?.segment && 'recruitable' in data.segment ? data.segment : null;
  const about = chain && segment ? `${name(chain)} · ${name(segment)}` : '';
  return (
    <ChangeDrawer title={t('change.form.template')} about={about} wide close={close}>
      {error && !data && <FailureView error={error} retry={() => void refetch()} />}
      {!data && !error && <p className="quiet">{t('state.loading')}</p>}
      {chain && segment && (
        <>
          <p className="quiet">{t('change.template.dateless')}</p>
          <TemplateEdges chain={chain} segment={segment} side="inputs" again={refetch} />
          <TemplateEdges chain={chain} segment={segment} side="buyers" again={refetch} />
          <section className="templatepart" aria-label={t('change.template.segment')}>
            <h3>{t('change.template.segment')}</h3>
            <ChangeForm
              subject={chainId}
              fields={[
                {
                  name: 'name',
                  label: t('change.field.name'),
                  kind: 'text',
                  longest: 60,
                  required: true,
                  width: 'half',
                },
                {
                  name: 'nameEn',
                  label: t('change.field.nameEn'),
                  kind: 'text',
                  longest: 120,
                  required: true,
                  width: 'half',
                },
                { name: 'recruitable', label: t('change.field.recruitable'), kind: 'check' },
                { name: 'reason', label: t('change.field.reason'), kind: 'text', longest: 500 },
              ]}
              base={{ name: segment.name, nameEn: segment.nameEn, recruitable: segment.recruitable }}
              submitLabel={t('change.save')}
              again={() => refetch()}
              send={(values, typed) => async (by) => {
                const correction = {
                  ...('name' in typed && { name: textOf(values, 'name') }),
                  ...('nameEn' in typed && { nameEn: textOf(values, 'nameEn') }),
                  ...('recruitable' in typed && { recruitable: values.recruitable === true }),
                };
                const reason = orNull(textOf(values, 'reason'));
                const variables = {
                  chain: chainId,
                  segment: segmentId,
                  revision: chain.revision,
                  correction,
                  reason,
                  by,
                };
                return (await client.mutate({ mutation: CorrectSegmentDocument, variables })).data?.correctSegment;
              }}
              done={close}
              cancel={close}
            />
          </section>
          <TemplateRemoval chain={chain} segment={segment} close={close} />
        </>
      )}
    </ChangeDrawer>
  );
}
