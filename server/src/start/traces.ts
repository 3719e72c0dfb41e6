/**
 * The driver takes a stack trace for every statement that it runs, and leading one back to the TypeScript takes longer
 * than sending the statement. So a server that is warm leads back only those that it logs.
 */
export function plainTraces(): void {
  process.setSourceMapsEnabled(false);
}

/** Runs what reads the traces of errors: they name files and lines of the sources. */
export function withTraces(log: () => void): void {
  const before = process.sourceMapsEnabled;
  process.setSourceMapsEnabled(true);
  try {
    log();
  } finally {
    process.setSourceMapsEnabled(before);
  }
}
