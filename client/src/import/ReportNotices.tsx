import { useTranslation } from 'react-i18next';
import { useSentence } from '../i18n/name.ts';
import type { Report } from './job.ts';

/** How a package was read where it could be read otherwise. */
export function ReportNotices({ report }: { report: Report }) {
  const { t } = useTranslation();
  const sentence = useSentence();
  if (report.notices.length === 0) return null;
  return (
    <ul className="jobview-notices" aria-label={t('importing.notices')}>
      {report.notices.map((notice) => (
        <li key={notice.en}>{sentence(notice)}</li>
      ))}
    </ul>
  );
}
