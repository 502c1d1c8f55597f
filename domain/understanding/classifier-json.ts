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

export function toJson(classifier: Classifier): ClassifierJson {
  const { labels, bias, features, weights, starts, scoreLabels, scores, unit } = classifier;
  return {
    labels: labels.join(' '),
    features: [...features.keys()].join(' '),
    unit,
    bias: toBase64(bias),
    weights: toBase64(weights),
    counts: toBase64(Uint16Array.from(weights, (_, row) => (starts[row + 1] as number) - (starts[row] as number))),
    places: toBase64(scoreLabels),
    scores: toBase64(scores),
  };
}

export function fromJson(json: ClassifierJson): Classifier {
  const counts = new Uint16Array(toBytes(json.counts).buffer);
  const starts = new Uint32Array(counts.length + 1);
  for (const [row, count] of counts.entries()) starts[row + 1] = (starts[row] as number) + count;
  return {
    labels: json.labels.split(' '),
    bias: new Float32Array(toBytes(json.bias).buffer),
    features: new Map(json.features.split(' ').map((feature, row) => [feature, row])),
    weights: new Float32Array(toBytes(json.weights).buffer),
    starts,
    scoreLabels: new Uint16Array(toBytes(json.places).buffer),
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
