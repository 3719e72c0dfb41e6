/** That an enterprise falls under an industry; `key`: that of the statement which says so, `<table>/<identity>`. */
export type ClassificationRow = { key: string /** Key. */; industry: string };
