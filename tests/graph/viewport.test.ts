import { describe, expect, it } from 'vitest';
import { clampViewport, firstZoom, fitZoom, reveal, zoomAbout } from '../../client/src/graph/viewport.ts';

const window = { width: 1000, height: 500 };

describe('the viewport', () => {
  it('centres what is smaller and leaves no gap beside what is larger', () => {
    expect(clampViewport({ x: 70, y: -900, zoom: 1 }, { width: 800, height: 900 }, window)).toEqual({
      x: 100,
      y: -400,
      zoom: 1,
    });
    expect(clampViewport({ x: 0, y: 30, zoom: 1 }, { width: 800, height: 900 }, window).y).toBe(0);
  });

  it('shows all of what is a little too large, and the rest at 100 % to be panned', () => {
    expect(fitZoom({ width: 1000, height: 500 }, window)).toBe(1);
    expect(fitZoom({ width: 500, height: 250 }, window)).toBe(1);
    expect(firstZoom({ width: 1000, height: 525 }, window)).toBeCloseTo(506 / 525, 6);
    expect(firstZoom({ width: 1000, height: 900 }, window)).toBe(1);
  });

  it('zooms about a point that stays', () => {
    const { x, y, zoom } = zoomAbout({ x: -100, y: 0, zoom: 1 }, 1.5, { x: 200, y: 100 });
    expect({ x, y, zoom }).toEqual({ x: -250, y: -50, zoom: 1.5 });
    expect(zoomAbout({ x: 0, y: 0, zoom: 1 }, 9, { x: 0, y: 0 }).zoom).toBe(2);
  });

  it('moves as little as it must to show a card', () => {
    const card = { left: 1200, top: 100, width: 100, height: 50 };
    expect(reveal({ x: 0, y: 0, zoom: 1 }, card, window)).toEqual({ x: -320, y: 0, zoom: 1 });
    expect(reveal({ x: -320, y: 0, zoom: 1 }, card, window)).toEqual({ x: -320, y: 0, zoom: 1 });
  });

  it('shows a card beside what covers a corner of the window, never under it', () => {
    const at = { x: 0, y: 0, zoom: 1 };
    const below = { left: 850, top: 400, width: 150, height: 100 };
    expect(reveal(at, { left: 900, top: 420, width: 60, height: 40 }, window, below)).toEqual({
      x: 0,
      y: -80,
      zoom: 1,
    });
    expect(reveal(at, { left: 700, top: 420, width: 60, height: 40 }, window, below)).toEqual(at);
    const above = { left: 0, top: 0, width: 150, height: 100 };
    expect(reveal(at, { left: 30, top: 40, width: 60, height: 40 }, window, above)).toEqual({ x: 0, y: 80, zoom: 1 });
  });
});
