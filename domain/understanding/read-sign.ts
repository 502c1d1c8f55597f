/** What a message without words says. */
export type Sign = 'thanks' | 'praise' | 'complaint' | 'greeting';

const SIGNS: readonly (readonly [RegExp, Sign])[] = [
  [/[👎😡😠🤬😤🙁☹😞😕😒🤦💩]|[:;=]-?[(/|]/u, 'complaint'],
  [/👋/u, 'greeting'],
  [/[🎉🥳👏🏆⭐🌟🚀💯🔥😍🤩❤💙💚🧡💛💜]/u, 'praise'],
  [/\p{Extended_Pictographic}|[:;=]-?[)D]/u, 'thanks'],
];

/** Reads a message that has neither letters nor digits: 👍, 🎉 or a smiley; undefined if it says nothing. */
export function readSign(message: string): Sign | undefined {
  return SIGNS.find(([sign]) => sign.test(message))?.[1];
}
