import { useTranslation } from 'react-i18next';
import type { ChainGapsQuery } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { StageWord } from './StageWord.tsx';

const MONTH = 'yyyy-mm'.length;

type Told = ChainGapsQuery['gaps']['nodes'][number];
type Props = { projects: Told['projects']; count: number; stage: { from: number | null; to: number | null } };

/** Cells of a row about its projects: which, how far, when last heard of. Hints and projects elsewhere are left out. */
export function ProjectCells({ projects, count, stage }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const own = projects.filter(({ counts, position }) => counts && position === 'INSIDE');
  const [first] = own;
  const lastHeard = own
    .flatMap((project) => project.lastHeard ?? [])
    .sort()
    .at(-1);
  const none = <span className="quiet">{t('table.noRecord')}</span>;
  const named =
    first &&
    (own.length > 1 ? t('table.more', { first: name(first.project), count: own.length }) : name(first.project));
  return (
    <>
      <td className="cut" title={own.map(({ project }) => name(project)).join('\n')}>
        {named ?? (count || none)}
      </td>
      <td className="cut">
        {stage.from === null ? none : <StageWord from={stage.from} to={stage.to ?? stage.from} />}
      </td>
      <td title={lastHeard}>{lastHeard?.slice(0, MONTH) ?? none}</td>
    </>
  );
}
