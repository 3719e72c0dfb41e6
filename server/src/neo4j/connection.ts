/** Where the database is and how to get in. `uri` is `bolt://`, `neo4j://` or `neo4j+s://`. */
export type Connection = { uri: string; user: string; password: string; database: string };
