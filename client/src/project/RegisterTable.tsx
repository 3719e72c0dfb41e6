import { useTranslation } from 'react-i18next';
import { useMoney } from '../i18n/figures.ts';
import { usePlace, useSentence } from '../i18n/name.ts';
import { BackerLinks } from './BackerLinks.tsx';
import { PlaceMark } from './PlaceMark.tsx';
import { ProjectLink } from './ProjectLink.tsx';
import { SegmentLinks } from './SegmentLinks.tsx';
import { SlipCell } from './SlipCell.tsx';
import { StageCell } from './StageCell.tsx';
import { Unknown } from './Unknown.tsx';
import type { ProjectEntry } from './useProjects.ts';

type Props = { entries: readonly ProjectEntry[]; caption: string; late: boolean };

/** The register as a table; of late projects with the reason in place of what they fill and who is behind them. */
export function RegisterTable({ entries, caption, late }: Props) {
  const { t } = useTranslation();
  return (
    <table className="listtable registertable" data-late={late || undefined}>
      <caption className="for-ears">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="registertable-name">
            {t('project.name')}
          </th>
          <th scope="col" className="figure registertable-money">
            {t('project.investment')}
          </th>
          <th scope="col" className="registertable-stage">
            {t('project.stage')}
          </th>
          <th scope="col" className="registertable-plan">
            {t('project.plan')}
          </th>
          <th scope="col" className="registertable-heard">
            {t('project.heard')}
          </th>
          {late && <th scope="col">{t('project.reason')}</th>}
          <th scope="col" className="registertable-fills">
            {t('project.fills')}
          </th>
          {!late && <th scope="col">{t('project.backers')}</th>}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <RegisterRow key={entry.node.id} entry={entry} late={late} />
        ))}
      </tbody>
    </table>
  );
}

function RegisterRow({ entry: { node, position }, late }: { entry: ProjectEntry; late: boolean }) {
  const { t } = useTranslation();
  const place = usePlace();
  const money = useMoney();
  const sentence = useSentence();
  const { standing, investmentWan } = node;
  return (
    <tr>
      <th scope="row">
        <ProjectLink project={node} />
        <small>
          {place(node) ?? t('gap.placeUnknown')}
          {position === 'VAGUE' && <PlaceMark />}
        </small>
      </th>
      <td className="figure">{investmentWan === null ? <Unknown /> : money(investmentWan, node.investmentBound)}</td>
      <td>
        <StageCell standing={standing} />
      </td>
      <td>
        <SlipCell standing={standing} />
      </td>
      <td className="nowrap">{standing.lastHeard ?? <span className="quiet">{t('gap.undated')}</span>}</td>
      {late && <td>{standing.reason && sentence(standing.reason)}</td>}
      <td>
        <SegmentLinks segments={node.segments} />
      </td>
      {!late && (
        <td>
          <BackerLinks backers={node.backers} />
        </td>
      )}
    </tr>
  );
}
