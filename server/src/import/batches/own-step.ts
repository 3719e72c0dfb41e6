import { ReadableError } from '../../errors.ts';
import type { Run } from '../../neo4j/graph.ts';
import type { Statement } from '../../neo4j/statement.ts';

/** Whoever was away for longer than a claim lasts (../lease.ts) may find that another rolled the import back, or went on with it. */
class TakenOver extends ReadableError {
  constructor() {
    super('IMPORT_RUNNING', {
      zh: '这次导入中断期间已由别人做完或回退；没有再写入，见导入记录。',
      en: 'While this import was interrupted somebody else finished it or rolled it back; nothing more was written. See the record of imports.',
    });
  }
}

/** A step of an import in batches, which gives a row only while the import is in the state that the step belongs to. */
export async function ownStep(run: Run, step: Statement, parameters: Record<string, unknown>): Promise<void> {
  const [own] = await run(step, parameters);
  if (!own) throw new TakenOver();
}
