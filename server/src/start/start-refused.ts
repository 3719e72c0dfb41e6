/** The program cannot start, and the person at the keyboard can mend it: said in one sentence, in both languages. */
export class StartRefused extends Error {
  readonly zh: string;
  readonly en: string;

  constructor(zh: string, en: string) {
    super(`${zh}\n${en}`);
    this.name = 'StartRefused';
    this.zh = zh;
    this.en = en;
  }
}
