import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { useName } from '../i18n/name.ts';
import { TableHead } from '../ui/TableHead.tsx';
import { type Chosen, linksAbout } from './cluster-lines.ts';
import { LineSign } from './LineLegend.tsx';
import { relayPairs } from './relay-pairs.ts';
import type { ShownClusters } from './shown-clusters.ts';
import { useBoxName } from './useBoxName.ts';

type Props = { clusters: ShownClusters; about: Chosen; choose(chosen: Chosen): void };

/** The lines of the picture as a table: those of what is chosen, or all. */
export function LinkTable({ clusters, about, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const boxName = useBoxName();
  const chosen = about.member ?? about.container;
  const { recorded, relays } = chosen ? linksAbout(clusters, about) : clusters;
  const pairs = relayPairs(relays);
  const shown = recorded.length + pairs.length;
  const end = (word: string, to: Chosen) => (
    <button type="button" className="segmentlink" onClick={() => choose(to)}>
      {word}
    </button>
  );
  return (
    <>
      <div className="page-title">
        <h2>
          {about.member
            ? t('cluster.linksOf', { name: name(about.member) })
            : about.container
              ? t('cluster.linksOf', { name: boxName(about.container) })
              : t('cluster.links')}
        </h2>
        <span className="quiet">
          {t('cluster.linksShown', { shown, total: clusters.recorded.length + relayPairs(clusters.relays).length })}
        </span>
      </div>
      {shown > 0 && (
        <table className="listtable linktable">
          <caption className="for-ears">{t('cluster.links')}</caption>
          <TableHead
            columns={[
              { title: t('cluster.kind') },
              { title: t('cluster.linkFromHead') },
              { title: t('cluster.linkToHead') },
              { title: t('cluster.linkWhat') },
              { title: t('cluster.evidence') },
            ]}
          />
          <tbody>
            {pairs.map(({ key, from, to, relays: own }) => (
              <tr key={key}>
                <td>
                  <LineSign kind="RELAY" /> {t('cluster.link.RELAY')}
                </td>
                <td>{end(boxName(from), { member: null, container: from })}</td>
                <td>{end(boxName(to), { member: null, container: to })}</td>
                <td>
                  {own
                    .map(({ inputName, inputNameEn, buyerName, buyerNameEn }) =>
                      t('cluster.relay', {
                        input: name({ name: inputName, nameEn: inputNameEn }),
                        buyer: name({ name: buyerName, nameEn: buyerNameEn }),
                      }),
                    )
                    .join(t('listComma'))}
                </td>
                <td className="quiet">{t('cluster.inferred')}</td>
              </tr>
            ))}
            {recorded.map(({ key, kind, from, to, told }) => (
              <tr key={key}>
                <td>
                  <LineSign kind={kind} /> {t(`cluster.link.${kind}`)}
                </td>
                <td>{end(name(from), { member: from, container: null })}</td>
                <td>{end(name(to), { member: to, container: null })}</td>
                <td>
                  {told
                    .flatMap(({ segment, segmentEn }) =>
                      segment === null ? [] : name({ name: segment, nameEn: segmentEn }),
                    )
                    .join(t('listComma'))}
                </td>
                <td>
                  {told.map(({ evidence }) => (
                    <EvidenceButton
                      key={evidence}
                      of={evidence}
                      asOf={clusters.asOf}
                      name={`${name(from)} → ${name(to)}`}
                    />
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
