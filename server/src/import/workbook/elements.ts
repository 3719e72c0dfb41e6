/** An element: its opening tag's attributes, what it holds, and where it stands in the text. */
export type Element = { attributes: string; content: string; from: number; until: number };

/**
 * Finds the elements of a name (a pattern) in a text, in order; at the end tells from where on nothing was read, since the
 * text may go on. Each stretch of text is passed over once, whatever a hostile workbook writes: no attribute holds `<`,
 * and where one element has no end none behind it has.
 */
export function elementsNamed(name: string): (text: string) => Generator<Element, number> {
  // A prefix of the namespace is of the writer's choice.
  const opening = new RegExp(`<(?:\\w+:)?${name}((?:\\s[^<>]*?)?)(/?)>`, 'g');
  const closing = new RegExp(`</(?:\\w+:)?${name}\\s*>`, 'g');
  return function* elementsIn(text) {
    let read = 0;
    for (;;) {
      opening.lastIndex = read;
      const open = opening.exec(text);
      if (open === null) return read;
      const [tag, attributes = '', alone] = open;
      const inside = open.index + tag.length;
      let content = '';
      let until = inside;
      if (alone === '') {
        closing.lastIndex = inside;
        const close = closing.exec(text);
        if (close === null) return read;
        content = text.slice(inside, close.index);
        until = closing.lastIndex;
      }
      yield { attributes, content, from: open.index, until };
      read = until;
    }
  };
}

/** What the first of these elements holds; empty without one. */
export function contentOfFirst(elements: Generator<Element, unknown>): string {
  for (const { content } of elements) return content;
  return '';
}
