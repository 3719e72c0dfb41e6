import { portObstacle } from '../process/port.ts';
import { StartRefused } from './start-refused.ts';

/** Asked before anything slow is begun. */
export async function requirePort(port: number, host: string): Promise<void> {
  const obstacle = await portObstacle(port, host);
  if (obstacle === undefined) return;
  if (obstacle === 'EADDRINUSE') {
    throw new StartRefused(
      `端口 ${port} 已被占用：请停止占用它的程序，或换一个（PORT=${port + 1} npm start）。`,
      `Port ${port} is taken: stop the program that holds it, or choose another (PORT=${port + 1} npm start).`,
    );
  }
  throw new StartRefused(
    `无法在 ${host} 的端口 ${port} 上提供服务（${obstacle}）：请检查 HOST 与 PORT。`,
    `Cannot serve on ${host} port ${port} (${obstacle}): check HOST and PORT.`,
  );
}
