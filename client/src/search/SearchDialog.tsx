import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import '../i18n/view/search.ts';
import { SearchBox } from './SearchBox.tsx';
import './search.css';

/** The search box in the middle of the page. The browser itself keeps the focus in it and gives it back. */
export function SearchDialog({ close }: { close(): void }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="searchdialog"
      aria-label={t('search.title')}
      onClose={close}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
      onKeyDown={(event) => {
        // The page behind has keys of its own.
        event.stopPropagation();
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) close();
      }}
    >
      <SearchBox close={close} />
    </dialog>
  );
}
