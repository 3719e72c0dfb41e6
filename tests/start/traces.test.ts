import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { CHECKOUT } from '../../server/src/start/checkout.ts';
import { startChild } from '../setup/child.ts';

const of = (path: string) => JSON.stringify(`${pathToFileURL(CHECKOUT)}/server/src/${path}`);

it('a warm server leads back to the sources what it logs, and nothing else', async () => {
  const code = `
    const { statement } = await import(${of('neo4j/statement.ts')});
    const { plainTraces, withTraces } = await import(${of('start/traces.ts')});
    const failure = () => { try { statement('no/such'); } catch (error) { return error; } };
    const where = (error) => /statement\\.ts:(\\d+)/.exec(error.stack)[1];
    plainTraces();
    const [plain, logged, later] = [failure(), failure(), failure()];
    let told;
    withTraces(() => { told = where(logged); });
    console.log('lines ' + [where(plain), told, where(later)].join(' '));`;
  const { says, ended } = startChild([process.execPath, '--import', 'tsx', '--input-type=module', '--eval', code], {});
  const [, plain, logged, later] = await says(/lines (\d+) (\d+) (\d+)/);
  expect(Number(logged)).toBeGreaterThan(1);
  // What tsx makes of a file is one line.
  expect([plain, later]).toEqual(['1', '1']);
  expect(await ended()).toBe(0);
});
