/** Prints one line of the start, headed by the seconds since the command was given. */
export function report(line) {
  console.log(`${(performance.now() / 1000).toFixed(1).padStart(6)} s  ${line}`);
}
