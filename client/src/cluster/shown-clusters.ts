import type { ClustersQuery } from '../gen/graphql.ts';
import { type RowOf, rowsOf } from '../ui/columns.ts';
import { keyOf } from '../ui/key.ts';
import { type RecordedLink, recordedLinks } from './recorded-links.ts';

export type Answer = ClustersQuery['clusters'];
type Columns<Name extends 'containers' | 'marks' | 'members' | 'dots' | 'links' | 'relays'> = Omit<
  Answer[Name],
  '__typename'
>;

/** `key`: in an address. `letter`: beside its colour, so that colour is not the only sign. */
export type Mark = RowOf<Columns<'marks'>> & { at: number; key: string; letter: string };
export type Container = RowOf<Columns<'containers'>> & { at: number; key: string; dots: Dot[] };
export type Member = RowOf<Columns<'members'>> & { at: number; dots: Dot[] };
export type Dot = {
  at: number;
  member: Member;
  container: Container;
  marks: Mark[];
  standing: RowOf<Columns<'dots'>>['standing'];
};
export type Link = RowOf<Columns<'links'>>;
export type Relay = Omit<RowOf<Columns<'relays'>>, 'from' | 'to'> & { from: Container; to: Container };

export type ShownClusters = Pick<Answer, 'by' | 'area' | 'asOf' | 'concentrations' | 'named' | 'otherLists'> & {
  containers: Container[];
  marks: Mark[];
  members: Member[];
  dots: Dot[];
  links: Link[];
  recorded: RecordedLink[];
  relays: Relay[];
};

const LETTERS = 26;
/** A to Z, then A2 and so on. */
const letterOf = (at: number) =>
  `${String.fromCharCode(65 + (at % LETTERS))}${at < LETTERS ? '' : 1 + Math.floor(at / LETTERS)}`;
const keyed = ({ id, kind }: { id: string | null; kind: string }) =>
  id === null ? kind.toLowerCase() : kind === 'CHAIN' ? keyOf(id) : id;

/** The columns as things that know each other. */
export function shownClusters(answer: Answer): ShownClusters {
  const { by, area, asOf, concentrations, named, otherLists } = answer;
  const marks = rowsOf<Columns<'marks'>>(answer.marks).map(
    (mark, at): Mark => ({
      ...mark,
      at,
      key: keyed(mark),
      letter: mark.kind === 'NO_CHAIN' || mark.kind === 'UNKNOWN' ? '' : letterOf(at),
    }),
  );
  const containers = rowsOf<Columns<'containers'>>(answer.containers).map(
    (container, at): Container => ({ ...container, at, key: keyed(container), dots: [] }),
  );
  const members = rowsOf<Columns<'members'>>(answer.members).map((member, at): Member => ({ ...member, at, dots: [] }));
  const dots = rowsOf<Columns<'dots'>>(answer.dots).flatMap((dot, at): Dot[] => {
    const [member, container] = [members[dot.member], containers[dot.container]];
    if (!member || !container) return [];
    const shown = {
      at,
      member,
      container,
      marks: dot.marks.flatMap((mark) => marks[mark] ?? []),
      standing: dot.standing,
    };
    member.dots.push(shown);
    container.dots.push(shown);
    return [shown];
  });
  const relays = rowsOf<Columns<'relays'>>(answer.relays).flatMap((relay): Relay[] => {
    const [from, to] = [containers[relay.from], containers[relay.to]];
    return from && to ? [{ ...relay, from, to }] : [];
  });
  const links = rowsOf<Columns<'links'>>(answer.links);
  return {
    by,
    area,
    asOf,
    concentrations,
    named,
    otherLists,
    containers,
    marks,
    members,
    dots,
    links,
    recorded: recordedLinks(links, members),
    relays,
  };
}
