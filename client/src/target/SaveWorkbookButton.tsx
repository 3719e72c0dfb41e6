import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Sheet, saveWorkbook } from '../exporting/workbook.ts';
import './saveworkbook.css';

type Props = {
  label: string;
  small?: boolean;
  disabled?: boolean;
  make(): Promise<{ file: string; sheets: Sheet[]; count: number }>;
};
type State = { name: 'rest' | 'busy' | 'failed' } | { name: 'saved'; count: number };

/** Fetches what a file needs, saves it, and says how many are in it. */
export function SaveWorkbookButton({ label, small = false, disabled = false, make }: Props) {
  const { t } = useTranslation();
  const [state, setState] = useState<State>({ name: 'rest' });
  const save = async () => {
    setState({ name: 'busy' });
    try {
      const { file, sheets, count } = await make();
      await saveWorkbook(file, sheets);
      setState({ name: 'saved', count });
    } catch {
      setState({ name: 'failed' });
    }
  };
  return (
    <span className="saveworkbook">
      <Button
        {...(small && { size: 'small' as const })}
        icon={<DownloadOutlined />}
        loading={state.name === 'busy'}
        disabled={disabled}
        onClick={() => void save()}
      >
        {label}
      </Button>
      <span role="status" className={state.name === 'failed' ? '' : 'for-ears'}>
        {state.name === 'busy' && t('target.exporting')}
        {state.name === 'saved' && t('target.exported', { count: state.count })}
        {state.name === 'failed' && t('target.exportFailed')}
      </span>
    </span>
  );
}
