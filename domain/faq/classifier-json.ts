import type { Classifier } from './classifier.ts';

/** A classifier as `model.json` holds it: numbers in base64, features in one text. */
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

/** @throws RangeError for more than 256 labels: each place is a byte in the file */
export function toJson({ labels, bias, features, places, scores, unit }: Classifier): ClassifierJson {
  if (labels.length > 256) throw new RangeError(`${labels.length} labels do not fit a byte.`);
  const rows = [...features.values()];
  return {
    labels: labels.join(' '),
    features: [...features.keys()].join(' '),
    unit,
    bias: toBase64(bias),
    weights: toBase64(Float32Array.from(rows, ({ weight }) => weight)),
    counts: toBase64(Uint8Array.from(rows, ({ count }) => count)),
    places: toBase64(Uint8Array.from(places)),
    scores: toBase64(scores),
  };
}

export function fromJson(json: ClassifierJson): Classifier {
  const weights = new Float32Array(toBytes(json.weights).buffer);
  const counts = toBytes(json.counts);
  let from = 0;
  const rows = json.features.split(' ').map((feature, index) => {
    const count = counts[index] ?? 0;
    const row = { weight: weights[index] ?? 0, from, count };
    from += count;
    return [feature, row] as const;
  });
  return {
    labels: json.labels.split(' '),
    bias: new Float32Array(toBytes(json.bias).buffer),
    features: new Map(rows),
    places: Uint16Array.from(toBytes(json.places)),
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
