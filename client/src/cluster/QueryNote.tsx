import { Button } from 'antd';
import { print } from 'graphql';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClustersDocument } from '../gen/Clusters.ts';
import type { ShownClusters } from './shown-clusters.ts';

/** The one query behind every figure of the page, with its variables, to be asked again by anybody. */
export function QueryNote({ clusters }: { clusters: ShownClusters }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const variables = { area: clusters.area.id, asOf: clusters.asOf, by: clusters.by };
  const request = JSON.stringify({ query: print(ClustersDocument), variables });
  return (
    <div className="querynote">
      <p className="quiet">{t('cluster.queryMore')}</p>
      <code>
        POST {location.origin}/graphql
        <br />
        clusters(
        {Object.entries(variables)
          .map(([key, value]) => `${key}: ${key === 'by' ? value : `"${value}"`}`)
          .join(', ')}
        )
      </code>
      <Button size="small" onClick={() => void navigator.clipboard.writeText(request).then(() => setCopied(true))}>
        {t(copied ? 'link.copied' : 'cluster.copyQuery')}
      </Button>
    </div>
  );
}
