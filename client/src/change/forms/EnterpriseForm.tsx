import { useApolloClient } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AddEnterpriseDocument } from '../../gen/Notes.ts';
import { keyOf } from '../../ui/key.ts';
import { ChangeDrawer } from '../ChangeDrawer.tsx';
import { ChangeForm } from '../ChangeForm.tsx';
import { enterpriseInput, useEnterpriseFields } from '../enterprise-fields.ts';

type Props = { segment?: string; place?: string | undefined; close(): void };

/** Adds an enterprise with what it makes, and opens it. */
export function EnterpriseForm({ segment, place, close }: Props) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const navigate = useNavigate();
  const fields = useEnterpriseFields();
  return (
    <ChangeDrawer title={t('change.form.addEnterprise')} wide close={close}>
      <ChangeForm
        subject={null}
        fields={fields}
        base={{ kind: 'FIRM', segment: segment ?? '', place: place ?? '' }}
        submitLabel={t('change.add')}
        send={(values) => async (by) => {
          const variables = { enterprise: enterpriseInput(values), by };
          return (await client.mutate({ mutation: AddEnterpriseDocument, variables })).data?.addEnterprise;
        }}
        done={({ subjectId }) => {
          close();
          void navigate({
            to: '/enterprise/$enterprise',
            params: { enterprise: keyOf(subjectId) },
            search: ({ area }) => ({ ...(area && { area }) }),
          });
        }}
        cancel={close}
      />
    </ChangeDrawer>
  );
}
