import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import type { Connection } from '../../../server/src/neo4j/connection.ts';
import type { Wire } from './wire.ts';

export const openDriver = ({ uri, user, password }: Connection): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });

const overridden = <T extends object>(thing: T, own: Partial<T>): T =>
  new Proxy(thing, {
    get(target, name) {
      const value = name in own ? own[name as keyof T] : target[name as keyof T];
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

/** The same driver; what its read transactions run passes by the wire. */
export function notedDriver(driver: Driver, wire: Wire): Driver {
  const noted = (transaction: ManagedTransaction): ManagedTransaction =>
    overridden(transaction, {
      run: ((text: string, parameters: Record<string, unknown> = {}) =>
        wire.pass({ text, parameters }, async () => transaction.run(text, parameters))) as never,
    });
  return overridden(driver, {
    session: (config) => {
      const session = driver.session(config);
      return overridden<Session>(session, {
        executeRead: (work, setting) => session.executeRead((transaction) => work(noted(transaction)), setting),
      });
    },
  });
}
