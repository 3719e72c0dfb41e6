import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportPackage } from '../../server/src/export/export-package.ts';
import { importPackage } from '../../server/src/import/import-package.ts';
import { identityOf } from '../../server/src/import/package-data.ts';
import { readPackage } from '../../server/src/import/read-package.ts';
import { type TableName, tables } from '../../server/src/model/tables.ts';
import { partialPackage, stated } from '../import/partial-package.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');
const LONG_MS = 240_000;

test(
  'rows whose keys look like the names of tables are handed out like any, each by the table whose row it is',
  async () => {
    const segment = (key: string, name: string) => ({
      key,
      name,
      name_en: key,
      industry: '39',
      recruitable: 'true',
      ...stated('T-REF'),
    });
    const added = {
      segments: [segment('product_testing', '产品检测'), segment('product_inputs', '产品投入')],
      chain_segments: ['product_testing', 'product_inputs'].map((key) => ({
        ...{ chain: 'tiny', segment: key, side: 'false' },
      })),
      inputs: ['product_testing', 'product_inputs'].map((input) => ({
        ...{ input, buyer: 'm', essential: 'false', returning: 'false', ...stated('T-REF') },
      })),
      activities: [
        {
          key: 'product_01',
          enterprise: 'leader',
          segment: 'product_testing',
          status: 'OPERATING',
          function: 'PRODUCTION',
          ...stated('T-2024-12'),
        },
      ],
      projects: [{ key: 'product_line_2', name: '二号线', sited_in: 'Zone:west', ...stated('T-2024-12') }],
      fills: [{ project: 'product_line_2', segment: 'product_testing', ...stated('T-2024-12') }],
    };
    using package_ = partialPackage(added);
    await importPackage(world.graph, package_.path, () => undefined);
    const folder = mkdtempSync(join(tmpdir(), 'export-'));
    try {
      const path = join(folder, 'out');
      await exportPackage(world.graph, path);
      const { data } = await readPackage(path);
      const identities = (table: TableName) => data.rows(table).map(identityOf);
      for (const [table, rows] of Object.entries(added) as [TableName, Record<string, string>[]][])
        for (const row of rows)
          expect(identities(table)).toContain(tables[table].identity.map((column) => row[column]).join('/'));
      expect(identities('product_inputs').sort()).toEqual(
        (
          await world.graph.read({
            name: 'test/inputs',
            text: 'MATCH (a:Product)-[:INPUT_OF]->(b:Product) RETURN a.key + "/" + b.key AS key ORDER BY key',
          })
        ).map(({ key }) => key),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  LONG_MS,
);
