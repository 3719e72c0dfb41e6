import { describe, expect, it } from 'vitest';
import { readSettings } from '../server/src/settings.ts';
import { StartRefused } from '../server/src/start/start-refused.ts';

describe('settings from the environment', () => {
  it('has a default for each', () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      neo4j: undefined,
      logLevel: 'warn',
      introspection: true,
    });
    expect(settings.dataFolder).toMatch(/\.data$/);
  });

  it('takes an empty value for none', () => {
    expect(readSettings({ PORT: '', NEO4J_URI: ' ' })).toEqual(readSettings({}));
  });

  it.each(['neo4j://10.0.0.1:7687', 'neo4j+s://x.databases.neo4j.io', 'bolt://localhost'])(
    'takes the database %s',
    (uri) => {
      const { neo4j } = readSettings({
        NEO4J_URI: uri,
        NEO4J_USER: 'reader',
        NEO4J_PASSWORD: 'secret',
        NEO4J_DATABASE: 'chains',
      });
      expect(neo4j).toEqual({ uri, user: 'reader', password: 'secret', database: 'chains' });
    },
  );

  it.each([
    ['PORT', '70000'],
    ['PORT', 'four'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['NEO4J_URI', 'localhost:7687'],
    ['LOG_LEVEL', 'loud'],
    ['GRAPHQL_INTROSPECTION', 'perhaps'],
  ])('refuses %s=%s with a sentence in both languages', (name, value) => {
    const refused = refusal({ [name]: value });
    expect(refused.zh).toContain(`设置 ${name}=${value} 无效：应`);
    expect(refused.en).toContain(`Setting ${name}=${value} is not valid: it must`);
  });
});

function refusal(environment: Record<string, string>): StartRefused {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof StartRefused) return error;
  }
  throw new Error('the settings were taken');
}
