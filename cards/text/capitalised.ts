/** capitalised('den 30 februari') → "Den 30 februari" */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
