import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { useMoney } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import { StageWord } from '../project/StageWord.tsx';
import { keyOf } from '../ui/key.ts';
import { Section } from '../ui/Section.tsx';
import { ChosenHead } from './ChosenHead.tsx';
import type { Chosen } from './cluster-lines.ts';
import { MarkSign } from './MarkSign.tsx';
import { MemberLinks } from './MemberLinks.tsx';
import type { Member, ShownClusters } from './shown-clusters.ts';
import { useBoxName } from './useBoxName.ts';

type Props = { clusters: ShownClusters; member: Member; choose(chosen: Chosen): void };

/** A member: where it is and what marks it there, its money and stage, its recorded links. */
export function MemberParts({ clusters, member, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const money = useMoney();
  const boxName = useBoxName();
  const enterprise = member.kind === 'ENTERPRISE';
  return (
    <>
      <header className="gaphead">
        <ChosenHead title={name(member)} close={() => choose({ member: null, container: null })} />
        <p className="quiet">
          {t(enterprise && member.body ? `cluster.body.${member.body}` : 'cluster.project')}
          {member.leader && ` · ${t(`leader.${member.leader}`)}`}{' '}
          <EvidenceButton of={member.id} asOf={clusters.asOf} name={name(member)} />
        </p>
      </header>
      <dl className="clusterfacts">
        {member.dots.map((dot) => (
          <div key={dot.at}>
            <dt>{boxName(dot.container)}</dt>
            <dd>
              {t(`cluster.standing.${dot.standing}`)}
              {dot.marks.map((mark) => (
                <span key={mark.key} className="clustermark">
                  <MarkSign mark={mark} />
                  {boxName(mark)}
                </span>
              ))}
            </dd>
          </div>
        ))}
        {!enterprise && (
          <div>
            <dt>{t('cluster.investment')}</dt>
            <dd>
              {member.investmentWan === null ? t('unknown') : money(member.investmentWan, member.investmentBound)}
            </dd>
          </div>
        )}
        {member.stageLow !== null && member.stageHigh !== null && (
          <div>
            <dt>{t('table.stage')}</dt>
            <dd>
              <StageWord from={member.stageLow} to={member.stageHigh} />
            </dd>
          </div>
        )}
      </dl>
      {enterprise && (
        <p className="chainpanel-acts">
          <Link
            className="buttonlink"
            to="/enterprise/$enterprise"
            params={{ enterprise: keyOf(member.id) }}
            search={({ area, asOf }) => ({ ...(area && { area }), ...(asOf && { asOf }) })}
          >
            {t('cluster.profile')}
          </Link>
        </p>
      )}
      <Section title={t('cluster.links')} aside={t('cluster.recorded')}>
        <MemberLinks clusters={clusters} member={member} choose={(next) => choose({ member: next, container: null })} />
      </Section>
    </>
  );
}
