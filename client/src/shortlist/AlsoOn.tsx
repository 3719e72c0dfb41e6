import { CopyOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import type { ShortlistEntry } from './useShortlists.ts';

/** Two units may court the same enterprise: the other lists that have it are named and one click away. */
export function AlsoOn({ lists }: { lists: ShortlistEntry['alsoOn'] }) {
  const { t } = useTranslation();
  const name = useName();
  if (lists.length === 0) return null;
  return (
    <p className="alsoon">
      <CopyOutlined aria-hidden="true" /> {t('shortlist.alsoOn')}
      {lists.map((list, at) => (
        <span key={list.id}>
          {at > 0 && t('listComma')}
          <Link
            to="/shortlists"
            search={({ asOf }) => ({ ...(asOf && { asOf }), area: list.area.id, list: keyOf(list.id) })}
          >
            {t('shortlist.alsoOnList', { list: list.name, gap: name(list.segment), area: name(list.area) })}
          </Link>
        </span>
      ))}
    </p>
  );
}
