import { EditOutlined, FlagOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { ChangeNotice } from './ChangeNotice.tsx';
import { FormButton } from './FormButton.tsx';
import { MoveStageForm, ProjectForm } from './forms.ts';

/** What staff do with one project, at the head of its page. */
export function ProjectActions({ project }: { project: string }) {
  const { t } = useTranslation();
  return (
    <div className="page-actions">
      <FormButton
        icon={<EditOutlined aria-hidden="true" />}
        label={t('change.form.changeProject')}
        form={(close) => <ProjectForm project={project} close={close} />}
      />
      <FormButton
        icon={<FlagOutlined aria-hidden="true" />}
        label={t('change.form.moveStage')}
        form={(close) => <MoveStageForm project={project} close={close} />}
      />
      <ChangeNotice />
    </div>
  );
}
