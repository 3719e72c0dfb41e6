import { RedoOutlined, UndoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plans } from './usePlans.ts';

/** One step back or forward; also Ctrl+Z and Ctrl+Shift+Z, where nothing is being written. */
export function StepButtons({ steps }: { steps: Plans['steps'] }) {
  const { t } = useTranslation();
  const latest = useRef(steps);
  latest.current = steps;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'z') return;
      if (event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]')) return;
      const { undo, redo } = latest.current;
      const step = event.shiftKey ? redo : undo;
      if (!step) return;
      event.preventDefault();
      step();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
  return (
    <span className="landing-steps">
      <Button
        type="text"
        icon={<UndoOutlined />}
        aria-label={t('landing.undo')}
        aria-keyshortcuts="Control+Z"
        title={`${t('landing.undo')} Ctrl+Z`}
        disabled={!steps.undo}
        onClick={() => steps.undo?.()}
      />
      <Button
        type="text"
        icon={<RedoOutlined />}
        aria-label={t('landing.redo')}
        aria-keyshortcuts="Control+Shift+Z"
        title={`${t('landing.redo')} Ctrl+Shift+Z`}
        disabled={!steps.redo}
        onClick={() => steps.redo?.()}
      />
      {steps.count > 1 && (
        <span className="quiet" role="status">
          {t('landing.undone', { at: steps.at, steps: steps.count })}
        </span>
      )}
    </span>
  );
}
