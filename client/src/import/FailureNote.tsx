import { ExclamationCircleOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { moment } from '../change/moment.ts';
import { useSentence } from '../i18n/name.ts';
import type { Failure } from './job.ts';
import '../ui/refusal.css';

/** Why it could not be done; of an import that runs elsewhere, whose it is and since when. */
export function FailureNote({ failure }: { failure: Failure }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  const { code, value } = failure;
  return (
    <div className="refusal importing-failure" role="alert">
      <ExclamationCircleOutlined aria-hidden="true" />
      <p>
        {code === 'IMPORT_RUNNING' && value
          ? t('importing.running', {
              who: value.who ?? t('importing.somebody'),
              name: value.name,
              since: moment(value.since),
            })
          : sentence(failure)}
      </p>
    </div>
  );
}
