import { DownloadOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Job } from './job.ts';
import { TableReference } from './TableReference.tsx';
import { TakeFile } from './TakeFile.tsx';
import type { Tables } from './useTables.ts';

/** Before anything is uploaded: where to drop a file, templates to fill in, and what can be imported. */
export function StartView({ tables, took }: { tables: Tables; took(job: Job): void }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="importstart">
        <div>
          <TakeFile label={t('importing.take.choose')} took={took} />
          <p className="quiet">{t('importing.take.promise')}</p>
        </div>
        <div className="importstart-templates">
          <h2>{t('importing.take.templates')}</h2>
          <p className="quiet">{t('importing.take.templatesMore')}</p>
          <p>
            <a className="buttonlink" href="/import/template.xlsx" download>
              <DownloadOutlined aria-hidden="true" />
              {t('importing.take.xlsx')}
            </a>
            <a className="buttonlink" href="/import/template.zip" download>
              <DownloadOutlined aria-hidden="true" />
              {t('importing.take.zip')}
            </a>
          </p>
        </div>
      </div>
      <TableReference tables={tables} />
    </>
  );
}
