/** The end of a sentence or line. A full stop ends one only before a capital letter, as it may stand in a date or name. */
const SENTENCES = /(?<=[?!])\s+|(?<=\.)\s+(?=\p{Lu})|\n+|;\s+/u;
/** Where a sentence goes on with a further question. */
const FURTHER =
  /,?\s+(?:and|och|samt)\s+(?:also\s+|dessutom\s+)?(?=(?:what|when|where|who|which|why|how|vad|när|nar|var|vem|vilka|vilken|varför|varfor|hur)\b)/i;
const OPENS =
  /^(?:and |och |also |dessutom )?(?:what|when|where|who|whom|which|why|how|can|could|do|does|did|is|are|am|may|must|should|will|would|vad|nar|när|var|vart|vem|vilka|vilken|vilket|varfor|varför|hur|kan|kunde|far|får|gar|går|ar|är|har|maste|måste|ska|skulle|behover|behöver|finns|tar|bor|bör)(?!\p{L})/iu;
const FEWEST_WORDS = 3;

/** Returns the questions in a message, without greetings and background; each may be understood by itself. */
export function questionParts(message: string): string[] {
  return message
    .split(SENTENCES)
    .flatMap((sentence) => sentence.trim().split(FURTHER))
    .map((part) => part.trim())
    .filter((part) => (part.endsWith('?') || OPENS.test(part)) && part.split(/\s+/).length >= FEWEST_WORDS);
}
