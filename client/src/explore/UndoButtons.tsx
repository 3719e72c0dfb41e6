import { RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Log, redo, undo } from './log.ts';

/** One step back or forward; also Ctrl+Z, and Ctrl+Shift+Z or Ctrl+Y, where nothing is being written. */
export function UndoButtons({ log, go }: { log: Log; go(step: (log: Log) => Log | null): void }) {
  const { t } = useTranslation();
  const [back, forward] = [undo(log), redo(log)];
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || !['z', 'y'].includes(key)) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]')) return;
    const again = event.shiftKey || key === 'y';
    if (!(again ? forward : back)) return;
    event.preventDefault();
    go(again ? redo : undo);
  });
  const [backward, onward] = [useRef<HTMLButtonElement>(null), useRef<HTMLButtonElement>(null)];
  const [canBack, canForward] = [back !== null, forward !== null];
  const used = useRef<'BACK' | 'FORWARD' | null>(null);
  // The button that was pressed has nothing more to do: whoever goes by keyboard goes on from the other.
  useEffect(() => {
    if (used.current === 'BACK' && !canBack) onward.current?.focus();
    if (used.current === 'FORWARD' && !canForward) backward.current?.focus();
    used.current = null;
  }, [canBack, canForward, backward, onward]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  return (
    <span>
      <Button
        ref={backward}
        type="text"
        icon={<UndoOutlined />}
        aria-label={t('explore.undo')}
        aria-keyshortcuts="Control+Z"
        title={`${t('explore.undo')} Ctrl+Z`}
        disabled={!back}
        onClick={() => {
          used.current = 'BACK';
          go(undo);
        }}
      />
      <Button
        ref={onward}
        type="text"
        icon={<RedoOutlined />}
        aria-label={t('explore.redo')}
        aria-keyshortcuts="Control+Shift+Z"
        title={`${t('explore.redo')} Ctrl+Shift+Z`}
        disabled={!forward}
        onClick={() => {
          used.current = 'FORWARD';
          go(redo);
        }}
      />
    </span>
  );
}
