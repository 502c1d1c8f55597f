import { inflateSync } from 'node:zlib';

const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** A decoded picture; `pixel` gives `[red, green, blue, alpha]`, 0 to 255 each. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  pixel(x: number, y: number): readonly [number, number, number, number];
};

/** Decodes a PNG with 8 bits a channel, RGB or RGBA, not interlaced, as rsvg-convert writes it. */
export function decodePng(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = CHANNELS[png.readUInt8(25)];
  if (png.readUInt8(24) !== 8 || channels === undefined || png.readUInt8(28) !== 0)
    throw new Error('unexpected PNG kind');
  const rows = unfiltered(inflateSync(Buffer.concat(imageData(png))), width * channels, channels);
  return {
    width,
    height,
    pixel(x, y) {
      const [red = 0, green = 0, blue = 0, alpha = 255] = (rows[y] ?? []).slice(x * channels, (x + 1) * channels);
      return [red, green, blue, alpha];
    },
  };
}

function imageData(png: Buffer): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const end = at + 8 + png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') chunks.push(png.subarray(at + 8, end));
  }
  return chunks;
}

function unfiltered(data: Buffer, rowLength: number, channels: number): number[][] {
  const rows: number[][] = [];
  for (let at = 0; at < data.length; at += rowLength + 1) {
    const above = rows.at(-1) ?? [];
    const row: number[] = [];
    for (let i = 0; i < rowLength; i++) {
      const left = row[i - channels] ?? 0;
      const up = above[i] ?? 0;
      const upLeft = above[i - channels] ?? 0;
      row.push((data.readUInt8(at + 1 + i) + predict(data.readUInt8(at), { left, up, upLeft })) & 0xff);
    }
    rows.push(row);
  }
  return rows;
}

/** Predicts a byte by one of the five filter types of the PNG specification, §9. */
function predict(filter: number, { left, up, upLeft }: Readonly<Record<'left' | 'up' | 'upLeft', number>>): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return Math.floor((left + up) / 2);
  return filter === 4 ? paeth(left, up, upLeft) : 0;
}

function paeth(left: number, up: number, upLeft: number): number {
  const guess = left + up - upLeft;
  const [toLeft, toUp, toUpLeft] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)];
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}
