import type { AreaKind } from '../gen/schema.ts';

/** A place on a tile map, from 1, counted from the north and the west. */
export type Tile = { row: number; column: number };

export type Area = {
  /** `Region:140400` or `Zone:gaoxin`. */
  id: string;
  key: string;
  name: string;
  nameEn: string | null;
  kind: AreaKind;
  parent: string | null;
  /** Member areas, for macro-regions only: they are no part of the tree. */
  members: readonly string[];
  industrial: boolean | null;
  /** Where the region is drawn on the tile map of its like; missing or null without an arrangement. */
  tile?: Tile | null;
  /** How many enterprises are located in the area itself. */
  located?: number;
};

/** The tree of areas, with the questions that the gap rules ask of it. */
export class AreaTree {
  readonly areas: ReadonlyMap<string, Area>;
  readonly #children = new Map<string, string[]>();
  readonly #wider = new Map<string, readonly string[]>();

  constructor(areas: readonly Area[]) {
    this.areas = new Map(areas.map((area) => [area.id, area]));
    for (const { id, parent } of areas) {
      if (parent) this.#children.set(parent, [...(this.#children.get(parent) ?? []), id]);
    }
  }

  children(id: string): readonly string[] {
    return this.#children.get(id) ?? [];
  }

  /** The area itself and everything inside it. */
  inside(id: string): Set<string> {
    const found = new Set([id]);
    const open = [id, ...(this.areas.get(id)?.members ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      found.add(next);
      open.push(...this.children(next).filter((child) => !found.has(child)));
    }
    return found;
  }

  /** The areas that contain it, the nearest first, without itself. */
  wider(id: string): readonly string[] {
    const known = this.#wider.get(id);
    if (known) return known;
    const found: string[] = [];
    for (let parent = this.areas.get(id)?.parent; parent; parent = this.areas.get(parent)?.parent) found.push(parent);
    this.#wider.set(id, found);
    return found;
  }

  /** The prefecture that contains the area; for wider areas the area itself. */
  home(id: string): string {
    return [id, ...this.wider(id)].find((area) => this.areas.get(area)?.kind === 'CITY') ?? id;
  }

  /** The outermost zone that a place lies in (a park counts as its zone); undefined outside zones. */
  zone(id: string): string | undefined {
    return [id, ...this.wider(id)].findLast((area) => area.startsWith('Zone:'));
  }
}
