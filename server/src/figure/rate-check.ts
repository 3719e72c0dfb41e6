import type { Bound, RateCheckState, Sentence } from '../gen/schema.ts';

export type RateCheck = { state: RateCheckState; computed: number | null; sentence: Sentence };

/**
 * Does a printed rate agree with its numerator and denominator? It does when some true rate that the parts allow rounds
 * to it: each figure stands for half a unit of its last printed place around it. Whole parts are counts and exact.
 * A trailing zero is lost when a cell is read as a number (37.0 is 37): the check is then milder, never harsher.
 */
export function checkRate(rate: {
  printed: number | null;
  numerator: number | null;
  denominator: number | null;
  bound: Bound;
}): RateCheck {
  const { printed, numerator, denominator, bound } = rate;
  if (numerator === null || denominator === null || denominator <= 0)
    return {
      state: 'NO_PARTS',
      computed: null,
      sentence: {
        zh: '来源没有给出分子和分母，无从核对。',
        en: 'The source gives no numerator and denominator: it cannot be checked.',
      },
    };
  const computed = (100 * numerator) / denominator;
  const said = `${numerator} / ${denominator} = ${shown(computed)} %`;
  if (printed === null)
    return {
      state: 'NOT_PRINTED',
      computed,
      sentence: {
        zh: `来源没有印出比率，由 ${said} 算得。`,
        en: `The source prints no rate; reckoned: ${said}.`,
      },
    };
  const [top, bottom] = [slackOfPart(numerator), slackOfPart(denominator)];
  const low = (100 * (numerator - top)) / (denominator + bottom);
  const high = (100 * (numerator + top)) / Math.max(denominator - bottom, Number.EPSILON);
  const slack = halfPlace(printed);
  const holds =
    bound === 'AT_LEAST'
      ? high >= printed - slack
      : bound === 'AT_MOST'
        ? low <= printed + slack
        : high >= printed - slack - EPSILON && low <= printed + slack + EPSILON;
  return holds
    ? {
        state: 'AGREES',
        computed,
        sentence: { zh: `与 ${said} 相符。`, en: `It agrees with ${said}.` },
      }
    : {
        state: 'DISAGREES',
        computed,
        sentence: {
          zh: `印出的 ${printed} % 与 ${said} 不符，请核对来源。`,
          en: `The printed ${printed} % does not agree with ${said}; check the source.`,
        },
      };
}

/** Halves of decimal places are not exact in binary. */
const EPSILON = 1e-9;

const placesOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** Half a unit of the last printed place. */
export const halfPlace = (value: number): number => 0.5 * 10 ** -placesOf(value);

const slackOfPart = (value: number): number => (Number.isInteger(value) ? 0 : halfPlace(value));

const shown = (value: number): string => String(Math.round(value * 100) / 100);
