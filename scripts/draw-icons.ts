/**
 * Draws public/icon/*.png from the mark. Run after the mark has changed: `node scripts/draw-icons.ts`.
 * The mark is an arc and two lines of one width, so each pixel is a question of distance; no browser is needed.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [number, number, number];

const pine: Colour = [0x0a, 0x6a, 0x57];
const paper: Colour = [0xf6, 0xf6, 0xf2];
const mint: Colour = [0x66, 0xcd, 0xae];
/** Stands out enough on light and dark tool bars alike: at least 3.27 to 1. */
const toolbar: Colour = [0x18, 0x96, 0x7c];

/** Samples for each side of a pixel. */
const fine = 8;

const folder = new URL('../public/icon/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const size of [16, 32]) {
  draw(`${size}`, size, bareMark(size, toolbar));
  draw(`on-light-${size}`, size, bareMark(size, pine));
  draw(`on-dark-${size}`, size, bareMark(size, mint));
}
for (const size of [48, 96, 128]) draw(`${size}`, size, tile(size));

/** The colour at a point of the icon, in pixels; null where it is see-through. */
type Picture = (x: number, y: number) => Colour | null;

function bareMark(size: number, colour: Colour): Picture {
  const width = size < 32 ? 2.7 : 2.5;
  return (x, y) => (onMark((x / size) * 16, (y / size) * 16, width) ? colour : null);
}

/** Paper on a pine square with round corners of 22 %. */
function tile(size: number): Picture {
  const share = 0.74;
  const scale = 16 / (size * share);
  const edge = (size * (1 - share)) / 2;
  return (x, y) => {
    if (!inRoundSquare(x, y, size, size * 0.22)) return null;
    return onMark((x - edge) * scale, (y - edge) * scale, 2.5) ? paper : pine;
  };
}

/** Whether a point of the 16 × 16 field lies on the mark, drawn with a line of the given width and round joins. */
function onMark(x: number, y: number, width: number): boolean {
  const tip = { x: 13.9, y: 8 };
  const above = { x: 10.53, y: 4.43 };
  const below = { x: 10.53, y: 11.57 };
  const centre = { x: 6.749, y: 8 };
  const radius = 5.2;
  const fromCentre = Math.hypot(x - centre.x, y - centre.y);
  const opening = Math.atan2(below.y - centre.y, below.x - centre.x);
  const onArcSide = Math.abs(Math.atan2(y - centre.y, x - centre.x)) >= opening;
  const distance = Math.min(
    toSegment(x, y, above, tip),
    toSegment(x, y, tip, below),
    onArcSide ? Math.abs(fromCentre - radius) : Number.POSITIVE_INFINITY,
  );
  return distance <= width / 2;
}

type Point = { x: number; y: number };

function toSegment(x: number, y: number, a: Point, b: Point): number {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const along = Math.min(1, Math.max(0, ((x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)) / length));
  return Math.hypot(x - a.x - along * (b.x - a.x), y - a.y - along * (b.y - a.y));
}

function inRoundSquare(x: number, y: number, size: number, radius: number): boolean {
  const dx = Math.max(radius - x, x - (size - radius), 0);
  const dy = Math.max(radius - y, y - (size - radius), 0);
  return Math.hypot(dx, dy) <= radius;
}

function draw(name: string, size: number, picture: Picture): void {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      rows.set(pixel(picture, x, y), y * (size * 4 + 1) + 1 + x * 4);
    }
  }
  writeFileSync(new URL(`${name}.png`, folder), png(size, rows));
}

function pixel(picture: Picture, x: number, y: number): number[] {
  let [red, green, blue, covered] = [0, 0, 0, 0];
  for (let sample = 0; sample < fine * fine; sample += 1) {
    const colour = picture(x + ((sample % fine) + 0.5) / fine, y + (Math.floor(sample / fine) + 0.5) / fine);
    if (colour === null) continue;
    red += colour[0];
    green += colour[1];
    blue += colour[2];
    covered += 1;
  }
  if (covered === 0) return [0, 0, 0, 0];
  const mean = (sum: number) => Math.round(sum / covered);
  return [mean(red), mean(green), mean(blue), Math.round((covered / (fine * fine)) * 255)];
}

/** https://www.w3.org/TR/png-3/: 8 bits for each of red, green, blue and alpha, no filter. */
function png(size: number, rows: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, body: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const whole = Buffer.alloc(typed.length + 8);
  whole.writeUInt32BE(body.length, 0);
  typed.copy(whole, 4);
  whole.writeUInt32BE(crc32(typed), typed.length + 4);
  return whole;
}
