import { Trans } from 'react-i18next';
import '../gap/kind-chip.css';
import { useName } from '../i18n/name.ts';
import { emphasis } from '../ui/emphasis.tsx';
import type { FrameArea } from '../ui/useFrame.ts';
import { isOverdue } from './due.ts';
import type { Shortlist } from './useShortlists.ts';

/** How many lists and targets, how many steps are late, how many targets are courted twice. */
export function ShortlistsHeadline({ lists, area }: { lists: readonly Shortlist[]; area: FrameArea | undefined }) {
  const name = useName();
  const entries = lists.flatMap((list) => list.entries);
  const values = {
    area: area ? name(area) : '',
    lists: lists.length,
    targets: new Set(entries.map(({ enterprise }) => enterprise.id)).size,
  };
  const late = entries.filter(({ dueDate }) => isOverdue(dueDate)).length;
  const twice = new Set(entries.filter(({ alsoOn }) => alsoOn.length > 0).map(({ enterprise }) => enterprise.id)).size;
  return (
    <header className="shortlists-headline">
      <h1>
        <Trans i18nKey="shortlist.page.headline" values={values} components={emphasis} />
        {late > 0 && <Trans i18nKey="shortlist.page.overdue" values={{ count: late }} components={emphasis} />}
        {twice > 0 && <Trans i18nKey="shortlist.page.twice" values={{ count: twice }} components={emphasis} />}
        <Trans i18nKey="shortlist.page.end" />
      </h1>
    </header>
  );
}
