import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSheetWords } from '../exporting/words.ts';
import { saveWorkbook } from '../exporting/workbook.ts';
import type { Job, Report } from './job.ts';
import { reportSheets } from './report-sheets.ts';
import type { Tables } from './useTables.ts';

/** The whole report as a workbook, to be worked through beside the file. */
export function DownloadReport({ job, report, tables }: { job: Job; report: Report; tables: Tables }) {
  const { t } = useTranslation();
  const words = useSheetWords();
  const save = () =>
    saveWorkbook(
      t('importing.file', { name: job.file.replace(/\.\w+$/, '') }),
      reportSheets(job, report, tables, words),
    );
  return (
    <Button icon={<DownloadOutlined />} onClick={() => void save()}>
      {t('importing.download')}
    </Button>
  );
}
