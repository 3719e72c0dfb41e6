import type { Table, TableName } from './table.ts';
import { chainTables } from './tables/chain.ts';
import { enterpriseTables } from './tables/enterprise.ts';
import { evidenceTables } from './tables/evidence.ts';
import { figureTables } from './tables/figure.ts';
import { logTables } from './tables/log.ts';
import { placeTables } from './tables/place.ts';
import { productTables } from './tables/product.ts';
import { projectTables } from './tables/project.ts';
import { shortlistTables } from './tables/shortlist.ts';

export {
  type FactTable,
  type Field,
  type FieldType,
  factTables,
  listTables,
  type RowTable,
  rowTables,
  type Table,
  type TableName,
  tableNames,
} from './table.ts';

/** The one list from which the validator, the loader, the templates and `datapackage.json` are derived. */
export const tables: Readonly<Record<TableName, Table>> = {
  ...placeTables,
  ...chainTables,
  ...enterpriseTables,
  ...productTables,
  ...projectTables,
  ...figureTables,
  ...evidenceTables,
  ...shortlistTables,
  ...logTables,
};
