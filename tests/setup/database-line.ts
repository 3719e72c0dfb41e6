import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import type { Connection } from '../../server/src/neo4j/connection.ts';

/** A line to the database that can be cut, or fall silent as when a cable is pulled: open, and nothing comes. */
export class DatabaseLine {
  #server: Server | undefined;
  #port = 0;
  #silent = false;
  readonly #database: Connection;
  readonly #sockets = new Set<Socket>();

  constructor(database: Connection) {
    this.#database = database;
  }

  /** The same database, by this line. */
  get connection(): Connection {
    return { ...this.#database, uri: `bolt://127.0.0.1:${this.#port}` };
  }

  /** Opens the line, again after a cut at the same port. */
  async open(): Promise<void> {
    const { hostname, port } = new URL(this.#database.uri);
    const server = createServer((near) => this.#join(near, connect(Number(port), hostname)));
    this.#server = server;
    server.listen(this.#port, '127.0.0.1');
    await once(server, 'listening');
    this.#port = (server.address() as AddressInfo).port;
  }

  async cut(): Promise<void> {
    const closed = this.#server && once(this.#server, 'close');
    this.#server?.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  /** From now on nothing passes, on open lines or new ones. */
  fallSilent(): void {
    this.#silent = true;
  }

  /** New lines work; those that were silent stay so, for what they lost does not come back. */
  speakAgain(): void {
    this.#silent = false;
  }

  #join(near: Socket, far: Socket): void {
    let lost = this.#silent;
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(from);
      from.on('data', (data) => {
        lost ||= this.#silent;
        if (!lost) to.write(data);
      });
      from.on('error', () => undefined);
      from.on('close', () => {
        this.#sockets.delete(from);
        to.destroy();
      });
    }
  }
}
