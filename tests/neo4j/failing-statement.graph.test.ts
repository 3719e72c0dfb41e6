import { describe, expect, it } from 'vitest';
import type { Statement } from '../../server/src/neo4j/statement.ts';
import { useEmptyGraph } from '../setup/world.ts';

const world = useEmptyGraph();
const failing: Statement = { name: 'test/divides-by-zero', text: 'RETURN 1 / 0 AS one' };

describe('a statement that fails', () => {
  it.each([
    ['read', () => world.graph.read(failing)],
    ['written', () => world.graph.write(async (run) => void (await run(failing)))],
  ])('%s: is named, keeps its code, and has the trace of who asked', async (_, ask) => {
    const failure = await ask().catch((error: unknown) => error);
    expect(failure).toMatchObject({
      message: expect.stringMatching(/^test\/divides-by-zero: .*by zero/),
      code: 'Neo.ClientError.Statement.ArithmeticError',
      stack: expect.stringContaining('failing-statement.graph.test.ts'),
    });
  });

  it('leaves the traces of other errors as they are', async () => {
    await world.graph.read({ name: 'test/one', text: 'RETURN 1 AS one' });
    expect(new Error('another').stack).toContain('failing-statement.graph.test.ts');
  });
});
