// With nearly all of the heap a large import kills the server; with less it is refused, and the server lives on.
const TRANSACTION_SHARE_OF_HEAP = 0.65;

/**
 * What takes too long is ended by the server at once, not at the next of its looks, 2 s apart: after a quarter of a second
 * the program holds it for silent and leaves the connections of all to die (graph.ts).
 *
 * The whole configuration of the embedded server. An unknown setting stops its start, so a slip is seen at once;
 * a comment behind a value would become part of the value.
 */
export function neo4jConf(
  boltPort: number,
  heapMegabytes: number,
  transactionMegabytes = Math.round(heapMegabytes * TRANSACTION_SHARE_OF_HEAP),
): string {
  return `server.default_listen_address=127.0.0.1
server.default_advertised_address=127.0.0.1
server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${boltPort}
server.bolt.advertised_address=127.0.0.1:${boltPort}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
server.memory.pagecache.size=256m
dbms.memory.transaction.total.max=${transactionMegabytes}m
internal.server.bolt.thread_pool_shutdown_wait_time=200ms
internal.server.bolt.connection_shutdown_wait_time=200ms
db.transaction.monitor.check.interval=100ms
db.tx_log.preallocate=false
db.tx_log.rotation.size=16m
db.tx_log.rotation.retention_policy=100M size
`;
}
