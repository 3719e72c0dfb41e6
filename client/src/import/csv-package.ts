const DESCRIPTOR = 'datapackage.json';
const bare = (name: string): string => name.replace(/\.\w+$/, '');

/** What several files are to the page: one to send as it is, CSV files to pack, or neither. */
export function kindOfFiles(names: readonly string[]): 'ONE' | 'CSV' | 'NEITHER' {
  const [only, ...more] = names;
  if (only !== undefined && more.length === 0 && /\.(xlsx|xlsm|zip)$/i.test(only)) return 'ONE';
  const tables = names.filter((name) => name !== DESCRIPTOR);
  return tables.length > 0 && tables.every((name) => /\.csv$/i.test(name)) ? 'CSV' : 'NEITHER';
}

/** CSV files as a zip, each the table that it is called after. The packer is loaded when it is first needed. */
export async function packed(files: readonly File[]): Promise<File> {
  const { zipSync } = await import('fflate');
  const csv = files.filter(({ name }) => name !== DESCRIPTOR);
  const parts = await Promise.all(
    csv.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const),
  );
  const zip = zipSync(Object.fromEntries(parts), { level: 1 });
  return new File([new Uint8Array(zip)], csv.length === 1 ? `${bare(csv[0]?.name ?? '')}.zip` : 'csv.zip');
}
