const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Whether every element is closed, in order, every attribute quoted and every ampersand the start of an entity. */
export function wellFormed(xml: string): boolean {
  const open: string[] = [];
  let rest = xml;
  while (rest !== '') {
    const text = /^[^<&]+|^&(?:#\d+|#x[\da-f]+|\w+);/i.exec(rest);
    const tag = /^<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/.exec(rest);
    const [found] = text ?? tag ?? [];
    if (found === undefined) return false;
    if (tag && !text) {
      const [, closing, name = '', attributes = '', alone] = tag;
      const names = [...attributes.matchAll(/([\w:-]+)="[^"]*"/g)].map(([, attribute]) => attribute);
      if (attributes.replace(/&(?:#\d+|\w+);/g, '').includes('&')) return false;
      if (closing && open.pop() !== name) return false;
      if (!closing && !alone) open.push(name);
      if (new Set(names).size !== names.length) return false;
    }
    rest = rest.slice(found.length);
  }
  return open.length === 0;
}

/** What stands in the text elements of an SVG, as read by a person. */
export function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
    text.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
      code ? String.fromCodePoint(Number(code)) : (SIGNS[name] ?? ''),
    ),
  );
}
