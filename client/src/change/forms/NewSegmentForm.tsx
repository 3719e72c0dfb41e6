import { useApolloClient, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { NotesDocument } from '../../gen/Notes.ts';
import { AddSegmentDocument } from '../../gen/Template.ts';
import { ChangeDrawer } from '../ChangeDrawer.tsx';
import { ChangeForm } from '../ChangeForm.tsx';
import { useIndustryOptions } from '../enterprise-fields.ts';
import { type Field, listOf, orNull, textOf } from '../field.ts';
import { useSegmentOptions } from '../project-fields.ts';

type Props = { chain: string; name: string; close(): void };

/** Adds a segment to a chain: one of another chain, or a new one. */
export function NewSegmentForm({ chain, name, close }: Props) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const segments = useSegmentOptions();
  const industries = useIndustryOptions();
  const { data, refetch } = useQuery(NotesDocument, {
    variables: { about: chain, asOf: null },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: false,
  });
  const revision = data?.node && 'revision' in data.node ? data.node.revision : 0;
  const fields: Field[] = [
    { name: 'name', label: t('change.field.name'), kind: 'text', longest: 60, width: 'half' },
    { name: 'nameEn', label: t('change.field.nameEn'), kind: 'text', longest: 120, width: 'half' },
    { name: 'industry', label: t('change.field.industry'), kind: 'choice', options: industries },
    {
      name: 'existing',
      label: t('change.field.existing'),
      kind: 'choice',
      options: segments,
      help: t('change.help.existing'),
    },
    { name: 'inputOf', label: t('change.field.inputOf'), kind: 'choices', options: segments },
    { name: 'essential', label: t('change.field.essential'), kind: 'check', width: 'half' },
    { name: 'recruitable', label: t('change.field.recruitable'), kind: 'check', width: 'half' },
    { name: 'side', label: t('change.field.side'), kind: 'check', width: 'half' },
    { name: 'group', label: t('change.field.group'), kind: 'text', longest: 20, width: 'half' },
    { name: 'reason', label: t('change.field.reason'), kind: 'text', longest: 500 },
  ];
  return (
    <ChangeDrawer title={t('change.form.addSegment')} about={name} wide close={close}>
      <ChangeForm
        subject={chain}
        fields={fields}
        base={{ essential: true, recruitable: true, side: false }}
        submitLabel={t('change.add')}
        again={() => refetch()}
        send={(values) => async (by) => {
          const segment = {
            existing: orNull(textOf(values, 'existing')),
            name: orNull(textOf(values, 'name')),
            nameEn: orNull(textOf(values, 'nameEn')),
            industry: orNull(textOf(values, 'industry')),
            inputOf: listOf(values, 'inputOf'),
            essential: values.essential === true,
            recruitable: values.recruitable === true,
            side: values.side === true,
            group: orNull(textOf(values, 'group')),
          };
          const variables = { chain, revision, segment, reason: orNull(textOf(values, 'reason')), by };
          return (await client.mutate({ mutation: AddSegmentDocument, variables })).data?.addSegment;
        }}
        done={close}
        cancel={close}
      />
    </ChangeDrawer>
  );
}
