import { useTranslation } from 'react-i18next';
import { CardSign } from '../graph/CardSign.tsx';
import { useMoney } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import { Section } from '../ui/Section.tsx';
import { ChosenHead } from './ChosenHead.tsx';
import type { Chosen } from './cluster-lines.ts';
import { RelayPairs } from './RelayPairs.tsx';
import type { Container, ShownClusters } from './shown-clusters.ts';
import { useBoxName } from './useBoxName.ts';

type Props = { clusters: ShownClusters; container: Container; choose(chosen: Chosen): void };

/** A container: how much is in it, what it makes for others and uses of others, who is in it. */
export function ContainerParts({ clusters, container, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const money = useMoney();
  const boxName = useBoxName();
  const select = (next: Container) => choose({ member: null, container: next });
  const out = clusters.relays.filter(({ from }) => from === container);
  const into = clusters.relays.filter(({ to }) => to === container);
  return (
    <>
      <header className="gaphead">
        <ChosenHead title={boxName(container)} close={() => choose({ member: null, container: null })} />
        <p className="quiet">
          {t('cluster.counts', { enterprises: container.enterprises, projects: container.projects })}
        </p>
      </header>
      <dl className="clusterfacts">
        <div>
          <dt>{t('cluster.investment')}</dt>
          <dd>
            {container.investmentWan === null
              ? t('unknown')
              : money(container.investmentWan, container.investmentBound)}
            {container.unknownInvestments > 0 && (
              <span className="quiet"> {t('cluster.unknownInvestments', { count: container.unknownInvestments })}</span>
            )}
          </dd>
        </div>
      </dl>
      <Section title={t('cluster.makesFor')} aside={t('cluster.inferred')}>
        {out.length === 0 && <p className="quiet">{t('none')}</p>}
        <RelayPairs relays={out} first={20} choose={select} />
      </Section>
      <Section title={t('cluster.usesOf')} aside={t('cluster.inferred')}>
        {into.length === 0 && <p className="quiet">{t('none')}</p>}
        <RelayPairs relays={into} first={20} choose={select} />
      </Section>
      <Section title={t('cluster.members')} count={container.dots.length}>
        <ul className="facts">
          {container.dots.map((dot) => (
            <li key={dot.at} className="facts-listed">
              <button
                type="button"
                className="segmentlink"
                onClick={() => choose({ member: dot.member, container: null })}
              >
                <CardSign sign={dot.member.kind === 'ENTERPRISE' ? 'suppliers' : 'project'} size={12} />{' '}
                {name(dot.member)}
              </button>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
