const INSIDES: Record<string, RegExp> = {
  'Cypher text': /\bMATCH\s*\(|\bUNWIND\s+\$|\bCOLLECT\s*\{|\bRETURN\s+\w+\.|-\[:[A-Z_]+/,
  'words of the driver':
    /Neo4j|Neo\.\w+Error|neo4j|bolt(\+\w+)?:\/\/|ServiceUnavailable|SessionExpired|ECONN|socket|connection pool/i,
  'a stack': /stacktrace|\n?\s+at \S+ \(|\bat async\b/,
  'a file path': /node_modules|file:\/\/|\/(home|work|usr|tmp|root)\/|\w\.(ts|js|mjs|cypher):\d+/,
};

/** What of the inside of the server an answer gives away; nothing should. */
export function insidesIn(answer: string): string[] {
  return Object.entries(INSIDES).flatMap(([what, pattern]) =>
    pattern.test(answer) ? [`${what}: ${pattern.exec(answer)?.[0]}`] : [],
  );
}
