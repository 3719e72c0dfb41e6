import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { useName } from '../i18n/name.ts';
import type { Member, ShownClusters } from './shown-clusters.ts';

type Props = { clusters: ShownClusters; member: Member; choose(member: Member): void };

/** The recorded links of a member, each with its evidence; a link leads to the other end. */
export function MemberLinks({ clusters, member, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  // A leader's tie is the same statement as the supply, seen from the other end: said once, where the leader stands.
  const own = clusters.links.filter(
    ({ from, to, kind }) =>
      (from === member.at || to === member.at) &&
      (kind !== 'SUPPLIES' || from === member.at || !member.leader) &&
      (kind !== 'LEADS' || from === member.at),
  );
  if (own.length === 0) return <p className="quiet">{t('cluster.noLinks')}</p>;
  return (
    <ul className="facts clusterlinks">
      {own.map(({ from, to, kind, segment, segmentEn, evidence }) => {
        const other = clusters.members[from === member.at ? to : from];
        return other ? (
          <li key={`${kind} ${evidence} ${other.id}`}>
            <span className="clusterlinks-name">
              <button type="button" className="segmentlink" onClick={() => choose(other)}>
                {name(other)}
              </button>
            </span>
            <EvidenceButton of={evidence} asOf={clusters.asOf} name={name(other)} />
            <small className="facts-whole">
              {t(`cluster.${from === member.at ? 'linkTo' : 'linkFrom'}.${kind}`)}
              {segment && ` · ${name({ name: segment, nameEn: segmentEn })}`}
            </small>
          </li>
        ) : null;
      })}
    </ul>
  );
}
