import { describe, expect, it } from 'vitest';
import { type Tile, tileMove } from '../../client/src/ui/tile-move.ts';

/**
 * 1  a . b c
 * 2  . d e .
 * 4  . . . f
 */
const tiles: Tile[] = [
  { key: 'a', row: 1, column: 1 },
  { key: 'b', row: 1, column: 3 },
  { key: 'c', row: 1, column: 4 },
  { key: 'd', row: 2, column: 2 },
  { key: 'e', row: 2, column: 3 },
  { key: 'f', row: 4, column: 4 },
];
const from = (start: string, ...keys: string[]) =>
  keys.reduce((at, key) => tileMove(tiles, at, key.replace('Ctrl+', ''), key.startsWith('Ctrl+')) ?? at, start);

describe('from tile to tile', () => {
  it('goes straight on, over a hole', () => {
    expect(from('a', 'ArrowRight')).toBe('b');
    expect(from('b', 'ArrowDown')).toBe('e');
    expect(from('c', 'ArrowDown')).toBe('f');
    expect(from('f', 'ArrowUp')).toBe('c');
  });
  it('steps aside where nothing lies straight on', () => {
    expect(from('a', 'ArrowDown')).toBe('d');
    expect(from('e', 'ArrowRight')).toBe('c');
    expect(from('d', 'ArrowDown')).toBe('f');
  });
  it('stays at the rim', () => {
    expect(from('a', 'ArrowLeft')).toBe('a');
    expect(from('c', 'ArrowRight')).toBe('c');
    expect(from('f', 'ArrowDown')).toBe('f');
  });
  it('Home and End go to the ends of the row, with Ctrl of the map', () => {
    expect(from('b', 'Home')).toBe('a');
    expect(from('d', 'End')).toBe('e');
    expect(from('d', 'Ctrl+Home')).toBe('a');
    expect(from('d', 'Ctrl+End')).toBe('f');
  });
  it('reaches every tile from the first, and leaves other keys alone', () => {
    const reached = new Set(['a']);
    for (const key of reached)
      for (const arrow of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) reached.add(from(key, arrow));
    expect(reached.size).toBe(tiles.length);
    expect(tileMove(tiles, 'a', 'Enter', false)).toBeUndefined();
  });
});
