import { GraphQLError } from 'graphql';

/** What went wrong, as a word that a program can act on. `api/errors.ts` is the only place that lets one out. */
export type ErrorCode =
  | 'NOT_FOUND'
  | 'BAD_ID'
  | 'BAD_DATE'
  | 'DATES_REVERSED'
  | 'BAD_PAGE_SIZE'
  | 'BAD_WEIGHT'
  | 'BAD_GATE'
  | 'ALREADY_LOCAL'
  | 'NOT_LOCAL'
  | 'ZONE_OUTSIDE'
  | 'SAME_LANDING'
  | 'MIXED_CHAINS'
  | 'NO_LANDING'
  | 'TOO_MANY'
  | 'TEXT_TOO_LONG'
  | 'BAD_CURSOR'
  | 'QUERY_TOO_COSTLY'
  | 'IMPORT_RUNNING'
  | 'IMPORT_UNFINISHED'
  | 'NOT_LAST'
  | 'NOT_ROLLED_BACK'
  | 'PACKAGE_TOO_LARGE'
  | 'DATABASE_UNAVAILABLE'
  | 'DATABASE_TOO_SLOW';

type Facts = { argument?: string; value?: unknown; suggestions?: readonly string[] };

/** A failure that a user may read: one sentence in both languages, and the facts as fields. */
export class ReadableError extends GraphQLError {
  constructor(code: ErrorCode, sentence: { zh: string; en: string }, facts: Facts = {}) {
    super(`${sentence.zh} ${sentence.en}`, { extensions: { code, sentence, ...facts } });
  }
}

export class NotFound extends ReadableError {
  constructor(argument: string, value: string, suggestions: readonly string[] = []) {
    const zhHint = suggestions.length > 0 ? `相近的有：${suggestions.join('、')}。` : '请从清单中选取。';
    const enHint = suggestions.length > 0 ? `Nearby: ${suggestions.join(', ')}.` : 'Choose one from the lists.';
    super(
      'NOT_FOUND',
      {
        zh: `没有“${value}”（参数 ${argument}）。${zhHint}`,
        en: `There is no "${value}" (argument ${argument}). ${enHint}`,
      },
      { argument, value, suggestions },
    );
  }
}

export class BadId extends ReadableError {
  constructor(argument: string, value: string, form: string) {
    super(
      'BAD_ID',
      {
        zh: `“${value}”不是有效标识（参数 ${argument}），应形如 ${form}。`,
        en: `"${value}" is no valid id (argument ${argument}); it should look like ${form}.`,
      },
      { argument, value, suggestions: [form] },
    );
  }
}

export class BadDate extends ReadableError {
  constructor(argument: string, value: string) {
    super(
      'BAD_DATE',
      {
        zh: `“${value}”不是有效日期（参数 ${argument}），请写成 2025、2025-09 或 2025-09-30，年份在 1900 与 2199 之间。`,
        en: `"${value}" is no valid date (argument ${argument}); write 2025, 2025-09 or 2025-09-30, with a year from 1900 to 2199.`,
      },
      { argument, value },
    );
  }
}

export class BadPageSize extends ReadableError {
  constructor(value: number, largest: number, argument = 'first') {
    super(
      'BAD_PAGE_SIZE',
      {
        zh: `${argument} 须在 1 与 ${largest} 之间，收到的是 ${value}。`,
        en: `${argument} must be from 1 to ${largest}; it was ${value}.`,
      },
      { argument, value },
    );
  }
}

export class BadCursor extends ReadableError {
  constructor(value: string) {
    super(
      'BAD_CURSOR',
      {
        zh: 'after 不是这份清单给出的游标；请用上一页的 endCursor，或去掉它从头开始。',
        en: 'after is no cursor of this list; use the endCursor of the page before, or leave it out to start over.',
      },
      { argument: 'after', value },
    );
  }
}

export class DatabaseUnavailable extends ReadableError {
  constructor() {
    super('DATABASE_UNAVAILABLE', {
      zh: '暂时连不上数据库，数据没有丢失；恢复后会自动重试。',
      en: 'The database cannot be reached at the moment; no data are lost, and it will be tried again.',
    });
  }
}

export class DatabaseTooSlow extends ReadableError {
  constructor() {
    super('DATABASE_TOO_SLOW', {
      zh: '数据库没有在限期内作答；请稍后再试，或缩小范围。',
      en: 'The database did not answer within its deadline; try again later, or ask for a smaller area.',
    });
  }
}
