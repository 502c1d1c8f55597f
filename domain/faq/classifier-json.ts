import type { Classifier } from './classifier.ts';

/** A classifier in the format of `model.json`: numbers in base64, features in one text. */
export type ClassifierJson = {
  readonly labels: string;
  readonly features: string;
  readonly unit: number;
  readonly bias: string;
  readonly weights: string;
  readonly counts: string;
  readonly places: string;
  readonly scores: string;
};

/** @throws RangeError for more than 256 labels: the index of a label is a byte in the file */
export function toJson(classifier: Classifier): ClassifierJson {
  const { labels, bias, features, weights, starts, scoreLabels, scores, unit } = classifier;
  if (labels.length > 256) throw new RangeError(`${labels.length} labels do not fit a byte.`);
  return {
    labels: labels.join(' '),
    features: [...features.keys()].join(' '),
    unit,
    bias: toBase64(bias),
    weights: toBase64(weights),
    counts: toBase64(Uint8Array.from(weights, (_, row) => (starts[row + 1] as number) - (starts[row] as number))),
    places: toBase64(Uint8Array.from(scoreLabels)),
    scores: toBase64(scores),
  };
}

export function fromJson(json: ClassifierJson): Classifier {
  const counts = toBytes(json.counts);
  const starts = new Uint32Array(counts.length + 1);
  for (const [row, count] of counts.entries()) starts[row + 1] = (starts[row] as number) + count;
  return {
    labels: json.labels.split(' '),
    bias: new Float32Array(toBytes(json.bias).buffer),
    features: new Map(json.features.split(' ').map((feature, row) => [feature, row])),
    weights: new Float32Array(toBytes(json.weights).buffer),
    starts,
    scoreLabels: Uint16Array.from(toBytes(json.places)),
    scores: new Int8Array(toBytes(json.scores).buffer),
    unit: json.unit,
  };
}

function toBase64({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength).toString('base64');
}

function toBytes(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(base64, 'base64'));
}
