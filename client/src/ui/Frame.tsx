import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TopBar } from './TopBar.tsx';
import { ViewTabs } from './ViewTabs.tsx';
import '../exporting/print.css';
import './frame.css';

/** What stands around every view. */
export function Frame() {
  const { t } = useTranslation();
  return (
    <div className="frame">
      <a className="frame-skip" href="#content">
        {t('skip')}
      </a>
      <TopBar />
      <ViewTabs />
      <Outlet />
    </div>
  );
}
