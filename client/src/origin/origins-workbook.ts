import type { SheetWords } from '../exporting/words.ts';
import type { Sheet } from '../exporting/workbook.ts';
import type { Book, OriginContents, OriginProject } from './origin-book.ts';

type Words = SheetWords;

/** What the page shows, as a workbook; what no source states reads 未知 or stays empty, never 0. */
export const originSheets = (book: Book, words: Words): Sheet[] => [
  sourceSheet(book, words),
  projectSheet(book, words),
  aimSheet(book, words),
  enclaveSheet(book, words),
  partSheet(book, words),
  scopeSheet(book, words),
];

function sourceSheet(book: Book, { t, name }: Words): Sheet {
  return {
    name: t('origin.list.sources'),
    columns: [
      { title: t('origin.column.region'), width: 20 },
      { title: t('origin.column.projects'), width: 8 },
      { title: t('origin.column.inferred'), width: 8 },
      { title: t('origin.column.knownWan'), width: 16 },
      { title: t('origin.column.moneyUnknown'), width: 14 },
      { title: t('origin.column.enterprises'), width: 8 },
      { title: t('origin.column.targeted'), width: 14 },
    ],
    rows: book.origins.sources.map(({ region, projects, inferred, money, enterpriseCount, targeted }) => [
      name(region),
      projects.length,
      inferred,
      money.knownWan > 0 ? money.knownWan : null,
      money.unknown,
      enterpriseCount,
      t(`origin.targeted.${targeted}`),
    ]),
  };
}

function projectSheet(book: Book, { t, name }: Words): Sheet {
  const stage = ({ stageFrom, stageTo, stopped }: OriginProject) => {
    if (stopped) return t('origin.stopped');
    if (stageFrom === null) return t('unknown');
    return stageFrom === stageTo || stageTo === null ? `${stageFrom}` : `${stageFrom}–${stageTo}`;
  };
  return {
    name: t('origin.column.projects'),
    columns: [
      { title: t('origin.column.project'), width: 36 },
      { title: t('origin.column.origin'), width: 12 },
      { title: t('origin.column.region'), width: 18 },
      { title: t('origin.column.why'), width: 24 },
      { title: t('origin.column.backers'), width: 34 },
      { title: t('origin.column.where'), width: 18 },
      { title: t('origin.column.stage'), width: 8 },
      { title: t('origin.column.knownWan'), width: 16 },
    ],
    rows: book.origins.projects.map((project) => [
      name(project),
      t(`origin.kind.${project.origin}`),
      project.sources
        .flatMap((id) => book.area(id) ?? [])
        .map(name)
        .join(t('listComma')) || null,
      project.because && t(`origin.because.${project.because}`),
      project.backers
        .map((backer) => `${name(backer)}（${backer.place ? name(backer.place) : t('unknown')}）`)
        .join(t('listComma')) || null,
      project.place ? name(project.place) : t('unknown'),
      stage(project),
      project.investmentWan,
    ]),
  };
}

function aimSheet(book: Book, { t, name }: Words): Sheet {
  return {
    name: t('origin.list.aims'),
    columns: [
      { title: t('origin.column.aimed'), width: 22 },
      { title: t('origin.column.of'), width: 18 },
      { title: t('origin.column.outcome'), width: 16 },
      { title: t('origin.column.here'), width: 10 },
      { title: t('origin.column.elsewhere'), width: 10 },
      { title: t('origin.column.undecided'), width: 10 },
    ],
    rows: book.origins.regions.flatMap(({ region, aims }) =>
      aims.map((aim) => [
        name(region),
        name(aim.of),
        t(`origin.outcome.${aim.outcome}`),
        aim.here.length,
        aim.elsewhere,
        aim.undecided,
      ]),
    ),
  };
}

function enclaveSheet({ origins }: Book, { t, name, sentence }: Words): Sheet {
  const names = (things: readonly { name: string; nameEn: string | null }[]) =>
    things.map(name).join(t('listComma')) || null;
  return {
    name: t('origin.list.enclaves'),
    columns: [
      { title: t('origin.column.mechanism'), width: 30 },
      { title: t('origin.column.kind'), width: 12 },
      { title: t('origin.column.owner'), width: 16 },
      { title: t('origin.column.where'), width: 24 },
      { title: t('origin.column.contents'), width: 34 },
      { title: t('origin.column.tenants'), width: 34 },
      { title: t('origin.column.brought'), width: 34 },
    ],
    rows: [
      ...origins.enclaves.map((enclave) => [
        name(enclave),
        t(enclave.zone ? 'origin.enclave' : 'origin.enclaveWay'),
        enclave.of ? name(enclave.of) : t('unknown'),
        enclave.place ? name(enclave.place) : names(enclave.regions),
        enclave.rules && sentence(enclave.rules),
        enclave.zone ? (names(enclave.tenants) ?? t('unknown')) : null,
        names(enclave.brought),
      ]),
      ...origins.mechanisms.map((mechanism) => [
        name(mechanism),
        t(`origin.outreach.${mechanism.kind}`),
        name(mechanism.of),
        names(mechanism.regions),
        mechanism.rules && sentence(mechanism.rules),
        null,
        names(mechanism.brought),
      ]),
    ],
  };
}

function partSheet({ origins }: Book, { t, name }: Words): Sheet {
  const cells = ({ zones, projects, outside, homeGrown, unknown, money, firms, firmsExact }: OriginContents) => [
    zones.map(({ zone }) => name(zone)).join(t('listComma')) || null,
    projects.length,
    outside,
    homeGrown,
    unknown,
    money.knownWan > 0 ? money.knownWan : null,
    money.unknown,
    firmsExact ? firms : t('atLeast', { count: firms }),
  ];
  return {
    name: t('origin.list.parts'),
    columns: [
      { title: t('origin.column.part'), width: 16 },
      { title: t('origin.column.zones'), width: 34 },
      { title: t('origin.column.projects'), width: 8 },
      { title: t('origin.kind.OUTSIDE'), width: 8 },
      { title: t('origin.kind.HOME'), width: 8 },
      { title: t('origin.kind.UNKNOWN'), width: 10 },
      { title: t('origin.column.knownWan'), width: 16 },
      { title: t('origin.column.moneyUnknown'), width: 14 },
      { title: t('origin.column.firms'), width: 8 },
    ],
    rows: [
      ...origins.parts.map(({ part, contents }) => [name(part), ...cells(contents)]),
      [t('origin.noPart'), ...cells(origins.elsewhere)],
    ],
  };
}

function scopeSheet({ origins }: Book, { t, name }: Words): Sheet {
  return {
    name: t('origin.sheet.scope'),
    columns: [
      { title: t('origin.sheet.item'), width: 22 },
      { title: t('origin.sheet.value'), width: 70 },
    ],
    rows: [
      [t('scope.area'), name(origins.area)],
      [t('scope.asOf'), origins.asOf],
      [t('origin.kind.OUTSIDE'), origins.outside.projects],
      [t('origin.kind.HOME'), origins.homeGrown.projects],
      [t('origin.kind.UNKNOWN'), origins.unknown.projects],
      [t('origin.sheet.rule'), t('origin.wholeNote')],
      [t('origin.sheet.rule'), t('origin.sharedNote')],
    ],
  };
}
