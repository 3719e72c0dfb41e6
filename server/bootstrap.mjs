// Brings a fresh clone to where TypeScript runs; Node's own modules only, until the packages are there.
import { createServer } from 'node:net';
import { dependenciesInstalled, installDependencies } from './dependencies.mjs';
import { report } from './report.mjs';

const OLDEST_NODE = [20, 19];

/** Runs `main(report)` of a TypeScript file of the server in this very process; `failure`: the exit code when it throws. */
export async function bootstrap(file, failure = 1) {
  try {
    requireNode();
    if (!dependenciesInstalled()) {
      await requireFreePort();
      await installDependencies(report);
    }
    // Fewer checks of what our own schema gives; development says otherwise before it comes here.
    process.env.NODE_ENV ??= 'production';
    const { register } = await import('tsx/esm/api');
    register();
    const { main } = await import(file);
    await main(report);
  } catch (error) {
    const detailed = ['debug', 'trace'].includes(process.env.LOG_LEVEL);
    console.error(`\n${error instanceof Error && !detailed ? error.message : error?.stack}`);
    process.exit(failure);
  }
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new Error(
    `需要 Node.js ${OLDEST_NODE.join('.')} 或更新版本，当前为 ${process.versions.node}。\nNode.js ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`,
  );
}

/** Asked again later with better sentences; here only to spare a vain installation. */
async function requireFreePort() {
  const port = Number(process.env.PORT || 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return;
  const probe = createServer();
  await new Promise((resolve, reject) => {
    probe.once('error', () => {
      reject(
        new Error(
          `端口 ${port} 已被占用：请换一个（PORT=4001 npm start）。\nPort ${port} is taken: choose another (PORT=4001 npm start).`,
        ),
      );
    });
    probe.listen(port, process.env.HOST || '127.0.0.1', () => probe.close(resolve));
  });
}
