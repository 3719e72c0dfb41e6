import { entryOf } from '../api/node-id.ts';
import { cell } from '../change/cell.ts';
import { refused } from '../change/make-change.ts';
import { found, isRefusal, refusal } from '../change/refusal.ts';
import { standingRows } from '../change/standing-rows.ts';
import { leftEmpty, tooLong } from '../change/text-faults.ts';
import type { NewSegment } from '../gen/schema.ts';
import { segmentOf, type TemplateCorrection, type TemplateGround } from './correct-template.ts';
import type { Segment } from './structure.ts';

type Outcome = Promise<TemplateCorrection | ReturnType<typeof refused>>;

/** After all that a package brings, in the order in which they were added. */
const AFTER_ALL = 1_000_000;

/** The segment that is to be added: an existing one, or a new one with its row still to be written. */
async function wantedSegment(ground: TemplateGround, input: NewSegment) {
  if (input.existing) {
    const segment = await segmentOf(ground, 'existing', input.existing);
    return isRefusal(segment) ? [segment] : { segment, row: null };
  }
  const [name, nameEn] = [cell(input.name), cell(input.nameEn)];
  const { industries } = await ground.context.catalogue();
  const industry = await found('industry', () =>
    entryOf('industry', input.industry ?? 'Industry:?', 'Industry', industries),
  );
  const same = [...ground.structure.segments.values()].find((segment) => segment.name === name);
  const faults = [
    ...leftEmpty({ name, industry: input.industry }),
    ...tooLong({ name: [name, 60], nameEn: [nameEn, 120] }),
    ...(same
      ? [
          refusal(
            'BAD_VALUE',
            'name',
            `已有同名环节（Segment:${same.key}）；请选用它。`,
            `There is a segment of that name (Segment:${same.key}); choose that one.`,
          ),
        ]
      : []),
  ];
  if (faults.length > 0) return faults;
  if (isRefusal(industry)) return [industry];
  const recruitable = input.recruitable !== false;
  const segment: Segment = {
    key: ground.staff,
    name,
    nameEn: nameEn || name,
    aliases: [],
    recruitable,
    industry: industry.key,
  };
  const row = {
    key: segment.key,
    name,
    name_en: segment.nameEn,
    recruitable: String(recruitable),
    industry: industry.key,
    ...ground.stated({ zh: `环节“${name}”`, en: `segment ${segment.nameEn}` }),
  };
  return { segment, row };
}

/** A segment on the chain, with the inputs that it is of. */
export const segmentAdded =
  (input: NewSegment) =>
  async (ground: TemplateGround): Outcome => {
    const wanted = await wantedSegment(ground, input);
    if (Array.isArray(wanted)) return refused(...wanted);
    const { segment, row } = wanted;
    const { chain, stated } = ground;
    if (chain.members.some((member) => member.segment === segment.key))
      return refused(refusal('BAD_VALUE', 'existing', '这个环节已在链中。', 'The segment is on the chain already.'));
    const buyers = await Promise.all((input.inputOf ?? []).map((id) => segmentOf(ground, 'inputOf', id)));
    const lost = buyers.find(isRefusal);
    if (lost) return refused(lost);
    const essential = input.essential !== false;
    return {
      before: {},
      after: {
        ...(row && { segments: [row] }),
        chain_segments: [
          {
            chain: chain.key,
            segment: segment.key,
            side: String(input.side === true),
            group: cell(input.group),
            group_en: cell(input.groupEn),
            position: String(AFTER_ALL + chain.members.length),
          },
        ],
        inputs: buyers
          .flatMap((buyer) => (isRefusal(buyer) ? [] : [buyer]))
          .map((buyer) => ({
            input: segment.key,
            buyer: buyer.key,
            essential: String(essential),
            returning: 'false',
            ...stated({
              zh: `${segment.name}是${buyer.name}的${essential ? '必需' : '可选'}投入`,
              en: `${segment.nameEn} is an ${essential ? 'essential' : 'optional'} input of ${buyer.nameEn}`,
            }),
          })),
      },
      words: { zh: `加入环节“${segment.name}”`, en: `segment ${segment.nameEn} added` },
    };
  };

/** The segment off the chain; its inputs go when nobody would see them any more. */
export const segmentRemoved =
  (id: string) =>
  async (ground: TemplateGround): Outcome => {
    const { chain, structure, context } = ground;
    const segment = await segmentOf(ground, 'segment', id);
    if (isRefusal(segment)) return refused(segment);
    const rows = await standingRows(context.graph.read, 'chain_segments', [`${chain.key}/${segment.key}`]);
    if (rows.length === 0)
      return refused(refusal('NOT_FOUND', 'segment', '这个环节不在这条链中。', 'The segment is not on this chain.'));
    if (chain.members.length === 1)
      return refused(refusal('IN_USE', 'segment', '链中只剩这一个环节。', 'It is the last segment of the chain.'));
    const elsewhere = [...structure.chains.values()].some(
      ({ key, members }) => key !== chain.key && members.some((member) => member.segment === segment.key),
    );
    const own = structure.inputs.filter(({ input, buyer }) => input === segment.key || buyer === segment.key);
    const inputs = await standingRows(
      context.graph.read,
      'inputs',
      own.map(({ input, buyer }) => `${input}/${buyer}`),
    );
    const gone = elsewhere ? 0 : inputs.length;
    return {
      before: { chain_segments: rows, inputs },
      // Those that stay are named too: the segment comes back only where they still are.
      after: elsewhere ? { inputs } : {},
      words: {
        zh: `移出环节“${segment.name}”${gone > 0 ? `及其 ${gone} 条投入` : ''}`,
        en: `segment ${segment.nameEn} removed${gone > 0 ? ` with its ${gone} inputs` : ''}`,
      },
    };
  };
