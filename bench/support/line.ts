/** Prints a measured ratio and the figures behind it. */
export function line(name: string, ratio: string, figures: string): void {
  process.stdout.write(`${name.padEnd(56)}${ratio.padStart(6)}   ${figures}\n`);
}
