import { useTranslation } from 'react-i18next';
import { Section } from '../ui/Section.tsx';
import { ContainerParts } from './ContainerParts.tsx';
import type { Chosen } from './cluster-lines.ts';
import { MemberParts } from './MemberParts.tsx';
import { QueryNote } from './QueryNote.tsx';
import { RelayPairs } from './RelayPairs.tsx';
import type { Container, ShownClusters } from './shown-clusters.ts';

type Props = { clusters: ShownClusters; chosen: Chosen; choose(chosen: Chosen): void };

/** What is chosen: a member with its links, a container with its relays, or the signs of the picture. */
export function ClusterAside({ clusters, chosen, choose }: Props) {
  const { t } = useTranslation();
  const container = (next: Container) => choose({ member: null, container: next });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <aside className="inspector" aria-label={t('cluster.aside')} tabIndex={0}>
      <div className="inspector-body">
        {chosen.member ? (
          <MemberParts clusters={clusters} member={chosen.member} choose={choose} />
        ) : chosen.container ? (
          <ContainerParts clusters={clusters} container={chosen.container} choose={choose} />
        ) : (
          <>
            <header className="gaphead">
              <h2>{t('cluster.signs')}</h2>
            </header>
            <ul className="clustersigns">
              {(['enterprise', 'project', 'hint', 'present', 'stopped', 'leader', 'more'] as const).map((sign) => (
                <li key={sign} data-sign={sign}>
                  {t(`cluster.sign.${sign}`)}
                </li>
              ))}
            </ul>
            <Section title={t('cluster.relays')} count={clusters.relays.length} aside={t('cluster.inferred')}>
              <RelayPairs relays={clusters.relays} first={8} choose={container} />
            </Section>
            <Section title={t('cluster.query')}>
              <QueryNote clusters={clusters} />
            </Section>
          </>
        )}
      </div>
    </aside>
  );
}
