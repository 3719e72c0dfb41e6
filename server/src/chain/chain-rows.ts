import type { Cells, Rows } from '../change/rows.ts';
import type { Sentence } from '../gen/schema.ts';
import type { Pair } from './chain-inputs.ts';
import type { NewMember } from './chain-members.ts';
import type { Member, Structure } from './structure.ts';

type Words = Pick<Sentence, 'zh' | 'en'>;
type Named = { key: string; name: string; nameEn: string; source: string; day: string; place: number };
type Contents = {
  members: readonly NewMember[];
  inputs: readonly Pair[];
  templates: Structure;
  industry: string;
  essential: boolean;
};

/** After all that a package brings, in the order in which they were made. */
const AFTER_ALL = 1_000_000;

/** How a segment stands on the chains that it is on already: apart from the spine only if it is so on all of them. */
function placeOn({ chains }: Structure, segment: string): Pick<Member, 'side' | 'group' | 'groupEn'> {
  const own = [...chains.values()].flatMap(({ members }) => members.filter((member) => member.segment === segment));
  const [first] = own;
  return first && own.every(({ side }) => side) ? first : { side: false, group: null, groupEn: null };
}

/** The rows that make a chain: itself, its new segments with the products that they are, its members, its new inputs. */
export function chainRows(
  { key, name, nameEn, source, day, place }: Named,
  { members, inputs, templates, industry, essential }: Contents,
  stated: (words: Words) => Cells,
): Rows {
  const fresh = members.flatMap(({ product, ...member }) => (product ? [{ ...member, product }] : []));
  const [first] = members;
  const names = new Map(members.map((member) => [member.segment, member]));
  const rows: Rows = {
    chains: [
      {
        key,
        name,
        name_en: nameEn,
        version: '1',
        origin: 'CUSTOM',
        note_zh: `工作人员 ${day} 由探索所得自建，从“${first?.name}”起，共 ${members.length} 个环节。`,
        note_en: `Made by staff on ${day} of what was explored, beginning with ${first?.nameEn}; ${members.length} segments.`,
        source,
        position: String(AFTER_ALL + place),
      },
    ],
    segments: fresh.map(({ segment, ...named }) => ({
      key: segment,
      name: named.name,
      name_en: named.nameEn,
      aliases: named.product.aliases.join(';'),
      recruitable: 'true',
      industry,
      ...stated({ zh: `产品“${named.name}”作为一个环节`, en: `The product ${named.nameEn} as a segment` }),
    })),
    chain_segments: members.map(({ segment }, at) => {
      const { side, group, groupEn } = placeOn(templates, segment);
      return {
        chain: key,
        segment,
        side: String(side),
        group: group ?? '',
        group_en: groupEn ?? '',
        position: String(at),
      };
    }),
    product_segments: fresh.map(({ segment, product }) => ({
      product: product.key,
      segment,
      source,
      locator: '',
      standing: 'OBSERVED',
    })),
    inputs: inputs.map(({ input, buyer }) => {
      const [from, to] = [names.get(input), names.get(buyer)];
      return {
        input,
        buyer,
        essential: String(essential),
        returning: 'false',
        ...stated({
          zh: `按产品数据，“${from?.name}”是“${to?.name}”的投入；数据未注明是否必需，记为${essential ? '必需' : '可选'}`,
          en: `By the data of products ${from?.nameEn} is an input of ${to?.nameEn}; whether it is essential is not said, taken as ${essential ? 'essential' : 'optional'}`,
        }),
      };
    }),
  };
  return Object.fromEntries(Object.entries(rows).filter(([, each]) => each.length > 0));
}
