import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditedProjectQuery } from '../gen/graphql.ts';
import { EditedProjectDocument } from '../gen/ProjectWork.ts';
import { FailureView } from '../ui/FailureView.tsx';

export type Edited = EditedProjectQuery['project'];
type Props = { project: string; children(project: Edited, again: () => Promise<unknown>): ReactNode };

/** A project as it stands now, for a form that changes it. */
export function EditedProject({ project, children }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(EditedProjectDocument, {
    variables: { id: project },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: false,
  });
  if (data) return children(data.project, () => refetch());
  if (error) return <FailureView error={error} retry={() => void refetch()} />;
  return (
    <p role="status" className="quiet">
      {t('state.loading')}
    </p>
  );
}
