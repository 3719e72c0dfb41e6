import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the view in the browser's tab and history. */
export function useTitle(view: string | undefined): void {
  const { t } = useTranslation();
  const product = t('product');
  useEffect(() => {
    document.title = view ? `${view} · ${product}` : product;
  }, [view, product]);
}
