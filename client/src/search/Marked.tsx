import { type Mark, markedParts } from './marked-parts.ts';

/** A name with the parts that were found set apart. */
export function Marked({ text, marks }: { text: string; marks: readonly Mark[] }) {
  return markedParts(text, marks).map((part) =>
    part.marked ? <mark key={part.from}>{part.text}</mark> : <span key={part.from}>{part.text}</span>,
  );
}
