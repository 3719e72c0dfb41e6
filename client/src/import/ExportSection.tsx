import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../exporting/save-file.ts';
import { useSentence } from '../i18n/name.ts';
import { answerOf, Refused } from '../ui/answer.ts';
import { Section } from '../ui/Section.tsx';

const FORMS = ['xlsx', 'zip'] as const;
type Form = (typeof FORMS)[number];

/** The whole database as a file. */
export function ExportSection() {
  const { t } = useTranslation();
  const sentence = useSentence();
  const [busy, setBusy] = useState<Form | null>(null);
  const [said, setSaid] = useState<{ words: string; failed: boolean } | null>(null);
  const take = async (form: Form) => {
    setBusy(form);
    setSaid(null);
    try {
      const answer = await answerOf(await fetch(`/export.${form}`));
      const file = t('importing.export.file', { date: dayjs().format('YYYY-MM-DD'), form });
      saveFile(await answer.blob(), file);
      setSaid({ words: t('importing.export.saved', { file }), failed: false });
    } catch (error) {
      const why = error instanceof Refused ? error.sentence : null;
      setSaid({ words: why ? sentence(why) : t('importing.export.failed'), failed: true });
    } finally {
      setBusy(null);
    }
  };
  return (
    <Section title={t('importing.export.title')}>
      <p className="quiet exportsection-more">{t('importing.export.more')}</p>
      <p className="exportsection-acts">
        {FORMS.map((form) => (
          <Button
            key={form}
            icon={<DownloadOutlined />}
            loading={busy === form}
            disabled={busy !== null && busy !== form}
            onClick={() => void take(form)}
          >
            {t(`importing.export.${form}`)}
          </Button>
        ))}
      </p>
      <p role={said?.failed ? 'alert' : 'status'} className={said?.failed ? 'importing-refused' : 'quiet'}>
        {busy ? t('importing.export.busy') : said?.words}
      </p>
    </Section>
  );
}
