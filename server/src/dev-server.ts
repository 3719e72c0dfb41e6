import { readSettings } from './settings.ts';
import { serve } from './start/serve.ts';
import { withShutdown } from './start/shutdown.ts';

/** The API alone, on the database that `dev.ts` names by NEO4J_URI; restarted at each change of its sources. */
const report = (line: string) => console.log(`        ${line}`);
const settings = readSettings(process.env);
const { neo4j } = settings;
if (neo4j === undefined) throw new Error('dev-server.ts is started by `npm run dev`, which gives it a database');
await withShutdown(report, (shutdown) => serve(settings, neo4j, shutdown, report));
