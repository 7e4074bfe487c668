/** Set-up speaks on standard error, so that a command's own output stays alone on standard output. */
export function say(line) {
  process.stderr.write(`mingze: ${line}\n`);
}
