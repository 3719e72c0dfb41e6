import { SearchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

const load = () => import('./SearchDialog.tsx');
const SearchDialog = lazy(() => load().then((loaded) => ({ default: loaded.SearchDialog })));

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Ctrl or ⌘ with K anywhere, a slash where nobody writes. */
function asksForSearch(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey) return false;
  if (event.key.toLowerCase() === 'k') return event.ctrlKey !== event.metaKey && !event.shiftKey;
  if (event.key !== '/' || event.ctrlKey || event.metaKey) return false;
  return !(
    event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable], .ant-select')
  );
}

/** Opens the search box, by pointer or key; what it needs is fetched when it is first wanted. */
export function SearchButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!asksForSearch(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
  const keys = isApple ? '⌘K' : 'Ctrl K';
  return (
    <>
      <Button
        className="topbar-search"
        icon={<SearchOutlined />}
        aria-label={t('nav.search')}
        aria-keyshortcuts="Control+K Meta+K /"
        aria-haspopup="dialog"
        title={`${t('nav.search')} (${keys})`}
        onClick={() => setOpen(true)}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
      >
        <span aria-hidden="true">{t('nav.search')}</span>
        <small aria-hidden="true">{keys}</small>
      </Button>
      {open && (
        <Suspense fallback={null}>
          <SearchDialog close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
