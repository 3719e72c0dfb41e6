import { ReadableError } from '../errors.ts';

export class NotLocal extends ReadableError {
  constructor(id: string, { name, nameEn }: { name: string; nameEn: string | null }, home: { zh: string; en: string }) {
    super(
      'NOT_LOCAL',
      {
        zh: `“${name}”在${home.zh}没有已知的在产环节，移除它不影响本地供应；请选一家在产企业。`,
        en: `"${nameEn ?? name}" is not known to operate in ${home.en}: removing it changes nothing here. Choose one that operates.`,
      },
      { argument: 'enterprise', value: id },
    );
  }
}
