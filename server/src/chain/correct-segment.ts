import { cell } from '../change/cell.ts';
import { keptStatement } from '../change/kept-statement.ts';
import { refused } from '../change/make-change.ts';
import { isRefusal, refusal } from '../change/refusal.ts';
import { standingRows } from '../change/standing-rows.ts';
import { leftEmpty, tooLong } from '../change/text-faults.ts';
import type { SegmentCorrection } from '../gen/schema.ts';
import { segmentId, segmentOf, type TemplateCorrection, type TemplateGround } from './correct-template.ts';

const WORDS: Readonly<Record<string, { zh: string; en: string }>> = {
  name: { zh: '名称', en: 'name' },
  name_en: { zh: '英文名', en: 'English name' },
  recruitable: { zh: '可招引', en: 'recruitable' },
};

const said = (value: string): { zh: string; en: string } =>
  value === 'true' ? { zh: '是', en: 'yes' } : value === 'false' ? { zh: '否', en: 'no' } : { zh: value, en: value };

/** Names and recruitability; what the row stated before stays as a statement about the segment. */
export const segmentCorrection =
  (id: string, { name, nameEn, recruitable }: SegmentCorrection) =>
  async (ground: TemplateGround): Promise<TemplateCorrection | ReturnType<typeof refused>> => {
    const segment = await segmentOf(ground, 'segment', id);
    if (isRefusal(segment)) return refused(segment);
    if (!ground.chain.members.some((member) => member.segment === segment.key))
      return refused(refusal('NOT_FOUND', 'segment', '这个环节不在这条链中。', 'The segment is not on this chain.'));
    const faults = [
      ...leftEmpty({ ...(name !== undefined && { name }), ...(nameEn !== undefined && { nameEn }) }),
      ...tooLong({ name: [name, 60], nameEn: [nameEn, 120] }),
    ];
    if (faults.length > 0) return refused(...faults);
    const [row] = await standingRows(ground.context.graph.read, 'segments', [segment.key]);
    if (!row) throw new Error(`segment ${segment.key} is in the catalogue and not in the graph`);
    const wanted = {
      ...(name !== undefined && { name: cell(name) }),
      ...(nameEn !== undefined && { name_en: cell(nameEn) }),
      ...(recruitable != null && { recruitable: String(recruitable) }),
    };
    const columns = Object.entries(wanted).filter(([column, value]) => row[column] !== value);
    if (columns.length === 0) return { before: {}, after: {}, words: { zh: '', en: '' } };
    const told = columns.map(([column, value]) => {
      const [label, was, is] = [WORDS[column], said(row[column] ?? ''), said(value)];
      return { zh: `${label?.zh} ${was.zh} → ${is.zh}`, en: `${label?.en} ${was.en} → ${is.en}` };
    });
    const words = {
      zh: `环节“${segment.name}”${told.map(({ zh }) => zh).join('；')}`,
      en: `segment ${segment.nameEn}, ${told.map(({ en }) => en).join('; ')}`,
    };
    const kept = columns.map(([column]) =>
      keptStatement(row, {
        key: `${ground.staff}-${column}-before`,
        about: segmentId(segment.key),
        property: column,
        value: row[column] ?? '',
        unit: '',
      }),
    );
    return {
      before: { segments: [row] },
      after: { segments: [{ ...row, ...wanted, confidence: '', ...ground.stated(words) }], assertions: kept },
      words,
    };
  };
