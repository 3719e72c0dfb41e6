import type { Catalogue } from '../api/catalogue.ts';
import type { Segment } from '../chain/structure.ts';
import type { GapKind, SurveyRowInput, SurveySheetInput } from '../gen/schema.ts';
import type { Day } from '../model/date.ts';
import { nearest } from '../model/nearest.ts';
import type { Area } from '../place/area.ts';
import { type Fault, fault } from './fault.ts';
import { LIMITS, readRowKey, SHEET_FORMAT } from './format.ts';
import { type Cells, isFilled, readCells } from './read-cells.ts';

/** What a row of a sheet found. */
export type Finding = { row: number; key: string; segment: Segment; kindThen: GapKind } & Cells;

/** The area that a sheet is of, or why it cannot be read in here. */
export function sheetArea(sheet: SurveySheetInput, into: Area, { tree }: Catalogue): Area | Fault {
  if (sheet.format !== SHEET_FORMAT)
    return fault(
      null,
      'SHEET',
      sheet.format,
      ['这不是本程序的摸排表，或是旧格式。', 'This is no survey sheet of this program, or one of an older form.'],
      ['重新取一张摸排表，把结果抄过去。', 'Take a new survey sheet and copy the results.'],
    );
  const area = tree.areas.get(sheet.area);
  if (!area)
    return fault(
      null,
      'SHEET',
      sheet.area,
      ['封面所写的范围不存在。', 'The area on the cover does not exist.'],
      [
        '封面上的机器读取部分不要改；重新取表。',
        'Do not change the machine-readable part of the cover; take a new sheet.',
      ],
    );
  if (tree.inside(into.id).has(area.id)) return area;
  return fault(
    null,
    'SHEET',
    area.name,
    [
      `这是“${area.name}”的表，不属于“${into.name}”。`,
      `This sheet is of ${area.nameEn ?? area.name}, not of ${into.nameEn ?? into.name}.`,
    ],
    [
      `换到“${area.name}”再读回，或选对文件。`,
      `Go to ${area.nameEn ?? area.name} to read it in, or choose the right file.`,
    ],
  );
}

type Reading = { findings: Finding[]; faults: Fault[] };

/** Every row with something in it, and everything wrong with any of them. */
export function readRows(
  rows: readonly SurveyRowInput[],
  area: Area,
  { structure, tree }: Catalogue,
  asOf: Day,
  unitsInUse: ReadonlySet<string>,
): Reading {
  if (rows.length > LIMITS.rows)
    return {
      findings: [],
      faults: [
        fault(
          null,
          'SHEET',
          String(rows.length),
          [`行数太多，至多 ${LIMITS.rows} 行。`, `Too many rows: ${LIMITS.rows} at most.`],
          ['分成几张表读回。', 'Read it in as several sheets.'],
        ),
      ],
    };
  const findings: Finding[] = [];
  const faults: Fault[] = [];
  for (const row of rows.filter(isFilled)) {
    const key = readRowKey(row.key);
    const segment = key && structure.segments.get(key.segment);
    if (!key) faults.push(unreadableKey(row));
    else if (key.area !== area.id) faults.push(otherArea(row, tree.areas.get(key.area)?.name ?? key.area, area));
    else if (!segment) faults.push(unknownSegment(row, key.segment, structure.segments.keys()));
    const read = readCells(row, asOf, unitsInUse);
    faults.push(...read.faults);
    if (segment && key.area === area.id && read.cells)
      findings.push({ row: row.row, key: row.key.trim(), segment, kindThen: key.kind, ...read.cells });
  }
  faults.push(...repeated(findings));
  return { findings, faults };
}

const unreadableKey = ({ row, key }: SurveyRowInput): Fault =>
  fault(
    row,
    'KEY',
    key,
    ['最前面一格认不出，可能改过或空着。', 'The first cell cannot be read: it was changed or is empty.'],
    [
      '从原表抄回这一格；新环节请先加进链的模板。',
      'Copy it from the sheet as it was taken; a new segment is added to the chain first.',
    ],
  );

const otherArea = ({ row, key }: SurveyRowInput, other: string, area: Area): Fault =>
  fault(
    row,
    'KEY',
    key,
    [
      `这一行是“${other}”的，表是“${area.name}”的。`,
      `This row is of ${other}, the sheet of ${area.nameEn ?? area.name}.`,
    ],
    ['移回它自己的表。', 'Move it back to its own sheet.'],
  );

function unknownSegment({ row, key }: SurveyRowInput, segment: string, all: Iterable<string>): Fault {
  const near = nearest(segment, all);
  return fault(
    row,
    'KEY',
    key,
    [`没有环节 ${segment}。`, `There is no segment ${segment}.`],
    near.length > 0
      ? [
          `是否指 ${near.join('、')}？从原表抄回这一格。`,
          `Did you mean ${near.join(', ')}? Copy the cell from the sheet as it was taken.`,
        ]
      : ['从原表抄回这一格。', 'Copy the cell from the sheet as it was taken.'],
  );
}

/** A segment may stand on several rows only for enterprises that are all different. */
function* repeated(findings: readonly Finding[]): Iterable<Fault> {
  const seen = new Map<string, Finding[]>();
  for (const finding of findings) {
    const before = seen.get(finding.segment.key) ?? [];
    const names = new Set(before.flatMap(({ enterprises }) => enterprises));
    const again = before.find(
      ({ result }) =>
        result !== 'PRESENT' || finding.result !== 'PRESENT' || finding.enterprises.some((name) => names.has(name)),
    );
    if (again)
      yield fault(
        finding.row,
        'RESULT',
        finding.segment.name,
        [`第 ${again.row} 行已填过这个环节。`, `Row ${again.row} is about this segment already.`],
        [
          '两行合为一行；只有几家不同的企业才可各占一行。',
          'Make one row of the two; only different enterprises may have a row each.',
        ],
      );
    seen.set(finding.segment.key, [...before, finding]);
  }
}
