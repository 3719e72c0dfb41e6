import { type ProcessIdentity, processIdentity } from './identity.ts';

const SHELL = /^(\S*\/)?(sh|bash|dash|zsh) -c /;

/**
 * The processes that `npm` put above this one: npm itself, and the shell between, where it stays. When one of them
 * is gone, nobody can stop this program any more by ending npm. Empty when npm did not start it.
 */
export function npmLaunchers(environment: NodeJS.ProcessEnv = process.env): ProcessIdentity[] {
  if (environment.npm_lifecycle_event === undefined) return [];
  const parent = processIdentity(process.ppid);
  if (parent === undefined) return [];
  const above = SHELL.test(parent.command) ? processIdentity(parent.parent) : undefined;
  return above === undefined ? [parent] : [parent, above];
}
