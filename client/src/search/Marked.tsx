type Mark = { from: number; until: number };

/** A name with the parts that were found set apart. */
export function Marked({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const ends = marks.flatMap(({ from, until }) => [from, until]);
  const parts = [0, ...ends, text.length].map((from, index, all) => ({
    from,
    text: text.slice(from, all[index + 1] ?? text.length),
    marked: index % 2 === 1,
  }));
  return parts.map((part) =>
    part.text === '' ? null : part.marked ? (
      <mark key={part.from}>{part.text}</mark>
    ) : (
      <span key={part.from}>{part.text}</span>
    ),
  );
}
