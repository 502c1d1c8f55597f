/** The end of a sentence or line. A full stop ends one only before a capital letter, as it may stand in a date or name. */
const SENTENCES = /(?<=[?!])\s+|(?<=\.)\s+(?=\p{Lu})|\n+|;\s+/u;
/** Where a sentence goes on with a further question. */
const FURTHER =
  /,?\s+(?:and|och|samt)\s+(?:also\s+|dessutom\s+)?(?=(?:what|when|where|who|which|why|how|vad|när|nar|var|vem|vilka|vilken|varför|varfor|hur)\b)/i;
const OPENS =
  /^(?:and |och |also |dessutom )?(?:what|when|where|who|whom|which|why|how|can|could|do|does|did|is|are|am|may|must|should|will|would|vad|nar|när|var|vart|vem|vilka|vilken|vilket|varfor|varför|hur|kan|kunde|far|får|gar|går|ar|är|har|maste|måste|ska|skulle|behover|behöver|finns|tar|bor|bör)(?!\p{L})/iu;
const FEWEST_WORDS = 3;
/** Words that only lead to a question: "hello, could you tell me if", "chefen undrar om". */
const PREAMBLE = new RegExp(
  [
    '^(?:(?:hi|hello|hey|hej|hejsan|tjena|good morning|god morgon|sorry|ursäkta)(?: all| there| alla)?[,!.]*\\s+)?',
    '(?:',
    '(?:can|could|would|will) you (?:please |quickly |just )*(?:tell|check|see|say|look|find out|remind)(?: me| us| up| for me)* (?:if|whether)?',
    '|(?:i|we|my boss|our boss|the boss|my manager|management)(?: was| were| am| are|.?m|.?re)? (?:wonder|wonders|wondering|ask|asks|asking|want to know|wants to know|need to know|needs to know) (?:if|whether)?',
    '|(?:do you know|any idea|please tell me|tell me|let me know) (?:if|whether)?',
    '|kan du (?:snabbt |bara |snälla )*(?:säga|kolla|se|berätta|titta efter|påminna)(?: mig| oss| åt mig)* om',
    '|(?:jag|vi|chefen|min chef|vår chef|ledningen) (?:undrar|frågar|vill veta|behöver veta|skulle vilja veta)(?: bara)?(?: om)?',
    '|vet du om',
    ')\\s*',
  ].join(''),
  'iu',
);

/** Returns the questions in a message, without greetings and background; each may be understood by itself. */
export function questionParts(message: string): string[] {
  return message
    .split(SENTENCES)
    .flatMap((sentence) => sentence.trim().split(FURTHER))
    .map((part) => part.trim())
    .filter((part) => part.endsWith('?') || OPENS.test(part) || PREAMBLE.test(part))
    .map(withoutPreamble)
    .filter((part) => part.split(/\s+/).length >= FEWEST_WORDS);
}

/** An indirect question has its subject first: "if we are gold" asks "are we gold". */
const SUBJECT_FIRST =
  /^(?<subject>we|i|vi|jag|alla|nån|någon|man) (?<verb>are|am|have|had|do|did|can|could|may|must|should|will|would|need|\p{L}+r|kan|ska|måste|får|bör|borde|vill)(?!\p{L})/iu;

function withoutPreamble(part: string): string {
  const question = part.replace(PREAMBLE, '');
  return question === part ? part : question.replace(SUBJECT_FIRST, '$<verb> $<subject>');
}
