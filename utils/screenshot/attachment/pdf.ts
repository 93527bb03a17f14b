import { CodedError } from '@/utils/foundation/coded-error';
import { browserCodec } from '../burn/image-codec';
import { type MaskedImage, provedBytes } from '../burn/masked-image';

/** Points per picture pixel: a picture of 96 dots per inch comes out at its size on the screen. */
const POINTS_PER_PIXEL = 0.75;
/** Readers refuse longer sides. */
const MAX_POINTS = 14_400;

interface PageImage {
  width: number;
  height: number;
  /** Entries of the image dictionary that say how `data` is to be read. */
  filter: string;
  data: Uint8Array<ArrayBuffer>;
}

/**
 * One PDF with a page for each picture and nothing else: no names, no dates, no text, no fonts. Only proved bytes go in, and they are asked
 * for their proof once more.
 * @throws CodedError image/proof-failed
 */
export async function makePdf(images: readonly MaskedImage[]): Promise<Uint8Array<ArrayBuffer>> {
  if (images.length === 0) throw new CodedError('image/empty', 'There is no picture to put into the file.');
  const pages: PageImage[] = [];
  for (const image of images) pages.push(await pageImageOf(image));
  return writePdf(pages);
}

async function pageImageOf(image: MaskedImage): Promise<PageImage> {
  const bytes = await provedBytes(image);
  const { width, height } = image;
  if (image.mediaType === 'image/jpeg') return { width, height, filter: '/Filter /DCTDecode', data: bytes };
  const packed = opaquePngData(bytes);
  if (packed) {
    return {
      width,
      height,
      filter: `/Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors 3 /BitsPerComponent 8 /Columns ${width} >>`,
      data: packed,
    };
  }
  const { data } = await browserCodec.decode(bytes, image.mediaType);
  const rgb = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; from < data.length; from += 4) {
    rgb[to++] = data[from] as number;
    rgb[to++] = data[from + 1] as number;
    rgb[to++] = data[from + 2] as number;
  }
  return { width, height, filter: '/Filter /FlateDecode', data: await deflate(rgb) };
}

/** The packed pixels of a PNG with three channels of eight bits, which a PDF takes as they are; `null` for other kinds. */
function opaquePngData(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  const [depth, colour, , , interlace] = bytes.subarray(24, 29);
  if (depth !== 8 || colour !== 2 || interlace !== 0) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const isData = view.getUint32(at + 4) === 0x49444154;
    if (isData) parts.push(bytes.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  return joined(parts);
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Catalogue, page tree, and for each page the page itself, its one drawing command and its image. */
function writePdf(pages: readonly PageImage[]): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const offsets: number[] = [];
  let length = 0;
  const write = (piece: string | Uint8Array<ArrayBuffer>) => {
    const bytes = typeof piece === 'string' ? text.encode(piece) : piece;
    parts.push(bytes);
    length += bytes.length;
  };
  const object = (number: number, dictionary: string, stream?: Uint8Array<ArrayBuffer>) => {
    offsets[number] = length;
    write(`${number} 0 obj\n${dictionary}\n`);
    if (stream) {
      write('stream\n');
      write(stream);
      write('\nendstream\n');
    }
    write('endobj\n');
  };
  const pageNumber = (at: number) => 3 + at * 3;
  write('%PDF-1.4\n');
  object(1, '<< /Type /Catalog /Pages 2 0 R >>');
  object(2, `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${pageNumber(at)} 0 R`).join(' ')}] >>`);
  for (const [at, { width, height, filter, data }] of pages.entries()) {
    const points = Math.min(POINTS_PER_PIXEL, MAX_POINTS / width, MAX_POINTS / height);
    const [across, down] = [width * points, height * points].map((side) => side.toFixed(2));
    const number = pageNumber(at);
    const resources = `/Resources << /XObject << /Im ${number + 2} 0 R >> >>`;
    object(number, `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}] ${resources} /Contents ${number + 1} 0 R >>`);
    const draw = text.encode(`q ${across} 0 0 ${down} 0 0 cm /Im Do Q`);
    object(number + 1, `<< /Length ${draw.length} >>`, draw);
    const facts = `/Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Length ${data.length}`;
    object(number + 2, `<< /Type /XObject /Subtype /Image ${facts} ${filter} >>`, data);
  }
  const start = length;
  const count = offsets.length;
  const lines = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  write(`xref\n0 ${count}\n0000000000 65535 f \n${lines.join('')}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return joined(parts);
}

function joined(parts: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
