/** `look`: class names. `hint`: what the word means. `forEars`: a column that needs no word for eyes. */
export type Column = { title: string; look?: string; hint?: string; forEars?: boolean };

/** The head of a table with one word a column. */
export function TableHead({ columns }: { columns: readonly Column[] }) {
  return (
    <thead>
      <tr>
        {columns.map(({ title, look, hint, forEars = false }) => (
          <th key={title} scope="col" className={look} title={hint}>
            {forEars ? <span className="for-ears">{title}</span> : title}
          </th>
        ))}
      </tr>
    </thead>
  );
}
