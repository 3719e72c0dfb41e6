import { keptStatement } from '../change/kept-statement.ts';
import { refused } from '../change/make-change.ts';
import { isRefusal, refusal } from '../change/refusal.ts';
import type { Cells } from '../change/rows.ts';
import { standingRows } from '../change/standing-rows.ts';
import type { TemplateInput } from '../gen/schema.ts';
import { segmentId, segmentOf, type TemplateCorrection, type TemplateGround } from './correct-template.ts';
import type { Segment } from './structure.ts';

type Outcome = Promise<TemplateCorrection | ReturnType<typeof refused>>;
type Ends = { input: Segment; buyer: Segment; row: Cells | undefined };

/** Both ends of an input, one at least on the chain, and its row as it stands. */
async function endsOf(
  ground: TemplateGround,
  inputId: string,
  buyerId: string,
): Promise<Ends | ReturnType<typeof refused>> {
  const input = await segmentOf(ground, 'input', inputId);
  const buyer = await segmentOf(ground, 'buyer', buyerId);
  if (isRefusal(input) || isRefusal(buyer)) return refused(...[input, buyer].filter(isRefusal));
  const members = new Set(ground.chain.members.map(({ segment }) => segment));
  if (!members.has(input.key) && !members.has(buyer.key))
    return refused(refusal('NOT_FOUND', 'input', '两端都不在这条链中。', 'Neither end is on this chain.'));
  const [row] = await standingRows(ground.context.graph.read, 'inputs', [`${input.key}/${buyer.key}`]);
  return { input, buyer, row };
}

const noInput = () => refusal('NOT_FOUND', 'input', '没有这条投入。', 'There is no such input.');

const essence = (essential: boolean, returning: boolean): { zh: string; en: string } =>
  returning
    ? { zh: '回用', en: 'a returning' }
    : essential
      ? { zh: '必需', en: 'an essential' }
      : { zh: '可选', en: 'an optional' };

const wordsOf = ({ input, buyer }: Ends, what: { zh: string; en: string }) => ({
  zh: `${input.name}是${buyer.name}的${what.zh}投入`,
  en: `${input.nameEn} is ${what.en} input of ${buyer.nameEn}`,
});

/** The statement of the row that goes or is overwritten, about what buys. */
const keptOf = ({ staff }: TemplateGround, { input, buyer }: Ends, row: Cells): Cells =>
  keptStatement(row, {
    key: `${staff}-input-before`,
    about: segmentId(buyer.key),
    property: 'input',
    value: segmentId(input.key),
    unit: '',
  });

/** A new input. A cycle and an input of itself are refused by the rules of the import. */
export const inputAdded =
  ({ input, buyer, essential = true, returning = false }: TemplateInput) =>
  async (ground: TemplateGround): Outcome => {
    const ends = await endsOf(ground, input, buyer);
    if ('refusals' in ends) return ends;
    if (ends.row)
      return refused(
        refusal(
          'BAD_VALUE',
          'input',
          '这条投入已经有了；可改为必需或可选。',
          'This input is there already; change it instead.',
        ),
      );
    const words = wordsOf(ends, essence(essential, returning));
    return {
      before: {},
      after: { inputs: [rowOf(ends, essential, returning, ground.stated(words))] },
      words: { zh: `新增投入：${words.zh}`, en: `input added: ${words.en}` },
    };
  };

const rowOf = ({ input, buyer }: Ends, essential: boolean, returning: boolean, evidence: Cells): Cells => ({
  input: input.key,
  buyer: buyer.key,
  essential: String(essential),
  returning: String(returning),
  ...evidence,
});

export const inputChanged =
  ({ input, buyer, essential = true, returning = false }: TemplateInput) =>
  async (ground: TemplateGround): Outcome => {
    const ends = await endsOf(ground, input, buyer);
    if ('refusals' in ends) return ends;
    const { row } = ends;
    if (!row) return refused(noInput());
    if (row.essential === String(essential) && row.returning === String(returning))
      return { before: {}, after: {}, words: { zh: '', en: '' } };
    const words = wordsOf(ends, essence(essential, returning));
    const was = essence(row.essential === 'true', row.returning === 'true');
    return {
      before: { inputs: [row] },
      after: {
        inputs: [rowOf(ends, essential, returning, ground.stated(words))],
        assertions: [keptOf(ground, ends, row)],
      },
      words: { zh: `${words.zh}（原为${was.zh}）`, en: `${words.en} (before: ${was.en})` },
    };
  };

export const inputRemoved =
  (inputId: string, buyerId: string) =>
  async (ground: TemplateGround): Outcome => {
    const ends = await endsOf(ground, inputId, buyerId);
    if ('refusals' in ends) return ends;
    const { row, input, buyer } = ends;
    if (!row) return refused(noInput());
    return {
      before: { inputs: [row] },
      after: { assertions: [keptOf(ground, ends, row)] },
      words: {
        zh: `移除投入：${input.name}不是${buyer.name}的投入`,
        en: `input removed: ${input.nameEn} is no input of ${buyer.nameEn}`,
      },
    };
  };
