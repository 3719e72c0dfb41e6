import { InvalidPackage } from './invalid-package.ts';
import { readPackage } from './read-package.ts';
import { validate } from './validate.ts';

/** Checks a package without a database: `npx tsx server/src/import/check-package.ts <folder>`. */
const folder = process.argv[2];
if (folder === undefined) throw new Error('Usage: npx tsx server/src/import/check-package.ts <folder>');

const reading = await readPackage(folder);
const report = await validate(reading);
if (report.total > 0) {
  console.error(new InvalidPackage(reading, report).message);
  process.exitCode = 1;
} else {
  console.log(`数据包 ${folder} 没有问题。 The package ${folder} has no problems.`);
}
