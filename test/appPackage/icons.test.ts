import { expect } from 'chai';
import { builtManifest, packageSource } from './built-package.ts';
import { decodePng, type Picture } from './decode-png.ts';

const { icons, accentColor } = builtManifest();

describe('the icons', () => {
  const color = decodePng(packageSource(icons.color));
  const outline = decodePng(packageSource(icons.outline));

  it('are 192 × 192 in colour and 32 × 32 in outline', () => {
    expect([color.width, color.height]).to.deep.equal([192, 192]);
    expect([outline.width, outline.height]).to.deep.equal([32, 32]);
  });

  it('show a symbol within the middle 96 × 96, on the accent colour', () => {
    const accent = [...Buffer.from(accentColor.slice(1), 'hex'), 255];
    const symbol = pixels(color).filter(({ rgba }) => rgba.join() !== accent.join());
    expect(symbol).to.have.length.above(1000);
    for (const { x, y } of symbol) expect([x, y].every((at) => at >= 48 && at < 144)).to.equal(true);
  });

  it('are only white and transparent in the outline, which reaches its edges', () => {
    const drawn = pixels(outline).filter(({ rgba: [, , , alpha] }) => alpha > 0);
    expect(new Set(drawn.map(({ rgba: [red, green, blue] }) => `${red} ${green} ${blue}`))).to.have.keys('255 255 255');
    expect(Math.min(...drawn.map(({ x }) => x))).to.equal(0);
    expect(Math.max(...drawn.map(({ y }) => y))).to.equal(31);
  });
});

function pixels(picture: Picture) {
  return Array.from({ length: picture.width * picture.height }, (_, index) => {
    const x = index % picture.width;
    const y = Math.floor(index / picture.width);
    return { x, y, rgba: picture.pixel(x, y) };
  });
}
