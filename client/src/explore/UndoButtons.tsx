import { RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { type Log, redo, undo } from './log.ts';

/** One step back or forward; also Ctrl+Z and Ctrl+Shift+Z, where nothing is being written. */
export function UndoButtons({ log, go }: { log: Log; go(step: (log: Log) => Log | null): void }) {
  const { t } = useTranslation();
  const [back, forward] = [undo(log), redo(log)];
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
    if (event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]')) return;
    if (!(event.shiftKey ? forward : back)) return;
    event.preventDefault();
    go(event.shiftKey ? redo : undo);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  return (
    <span>
      <Button
        type="text"
        icon={<UndoOutlined />}
        aria-label={t('explore.undo')}
        aria-keyshortcuts="Control+Z"
        title={`${t('explore.undo')} Ctrl+Z`}
        disabled={!back}
        onClick={() => go(undo)}
      />
      <Button
        type="text"
        icon={<RedoOutlined />}
        aria-label={t('explore.redo')}
        aria-keyshortcuts="Control+Shift+Z"
        title={`${t('explore.redo')} Ctrl+Shift+Z`}
        disabled={!forward}
        onClick={() => go(redo)}
      />
    </span>
  );
}
