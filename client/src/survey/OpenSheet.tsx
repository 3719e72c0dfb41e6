import { UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Takes a file: by the button, or dropped. */
export function OpenSheet({ open }: { open(file: File): void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) open(file);
  };
  const dragged = (event: DragEvent, now: boolean) => {
    event.preventDefault();
    setOver(now);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is only for the mouse; the button does the same.
    <div
      className="opensheet"
      data-over={over || undefined}
      onDragOver={(event) => dragged(event, true)}
      onDragLeave={(event) => dragged(event, false)}
      onDrop={(event) => {
        dragged(event, false);
        take(event.dataTransfer.files);
      }}
    >
      <Button type="primary" icon={<UploadOutlined />} onClick={() => input.current?.click()}>
        {t('survey.read')}
      </Button>
      <span className="quiet">{t('survey.drop')}</span>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx"
        aria-label={t('survey.read')}
        onChange={({ target }) => {
          take(target.files);
          // The same file, corrected, is taken again.
          target.value = '';
        }}
      />
    </div>
  );
}
