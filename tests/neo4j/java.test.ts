import { expect, it } from 'vitest';
import { parseJavaVersion } from '../../server/src/neo4j/embedded/java.ts';

it.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "25" 2025-09-16', 25],
  ['openjdk version "21-ea" 2023-09-19', 21],
])('reads the version of Java out of %s', (output, version) => {
  expect(parseJavaVersion(output)?.version).toBe(version);
});

it('knows no version where none is printed', () => {
  expect(parseJavaVersion('command not found')).toBeUndefined();
});
