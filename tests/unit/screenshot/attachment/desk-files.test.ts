import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { type ImagePx, rect } from '@/utils/foundation/geometry';
import { bytesOf, sharedWords } from '@/utils/screenshot/attachment/desk-limits';
import { arrowShape, type Mark, numbersOf } from '@/utils/screenshot/attachment/marks';
import { makePdf } from '@/utils/screenshot/attachment/pdf';
import { makeZip } from '@/utils/screenshot/attachment/zip';
import { digestOf, type MaskedImage } from '@/utils/screenshot/burn/masked-image';

async function provedJpeg(bytes = new Uint8Array([0xff, 0xd8, 1, 2, 3, 0xff, 0xd9])): Promise<MaskedImage> {
  const image = { bytes, mediaType: 'image/jpeg', width: 40, height: 20, digest: await digestOf(bytes) };
  return image as unknown as MaskedImage;
}

describe('a PDF of pictures', () => {
  it('holds a page for each and points to every object', async () => {
    const pdf = new TextDecoder('latin1').decode(await makePdf([await provedJpeg(), await provedJpeg()]));
    expect(pdf).toContain('/Count 2');
    expect(pdf.match(/\/Filter \/DCTDecode/g)).toHaveLength(2);
    const start = Number(/startxref\n(\d+)/.exec(pdf)?.[1]);
    expect(pdf.slice(start, start + 4)).toBe('xref');
    const offsets = [...pdf.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
    expect(offsets).toHaveLength(8);
    for (const [at, offset] of offsets.entries()) expect(pdf.slice(offset, offset + 8)).toMatch(new RegExp(`^${at + 1} 0 obj`));
  });

  it('takes no picture that was changed after its proof', async () => {
    const image = await provedJpeg();
    image.bytes[2] = 9;
    await expect(makePdf([image])).rejects.toMatchObject({ code: 'image/proof-failed' });
  });
});

describe('an archive of pictures', () => {
  it('is read by others', async () => {
    const zip = makeZip([
      { name: 'a-1.png', bytes: new TextEncoder().encode('first') },
      { name: 'ü-2.png', bytes: new TextEncoder().encode('second') },
    ]);
    const bytes = Buffer.from(await zip.arrayBuffer());
    const script =
      'import sys,zipfile,io;z=zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()));assert z.testzip() is None;print([(n,z.read(n).decode()) for n in z.namelist()])';
    expect(execFileSync('python3', ['-X', 'utf8', '-c', script], { input: bytes }).toString().trim()).toBe(
      "[('a-1.png', 'first'), ('ü-2.png', 'second')]",
    );
  });
});

describe('a size limit', () => {
  it('leaves room for what a form adds', () => {
    expect(bytesOf(1)).toBeLessThan(1_000_000);
    expect(bytesOf(5)).toBeGreaterThan(4_800_000);
  });

  it('is met legibly when the words are still read', () => {
    expect(sharedWords('Order 4711 could not be paid', 'order 4711 could not be paid')).toBe(1);
    expect(sharedWords('Order 4711 could not be paid', 'Qrdcr 47l1 cou1d nct bc pa1d')).toBe(0);
    expect(sharedWords('the the the the', 'the')).toBe(0.25);
    expect(sharedWords('', 'anything')).toBe(1);
  });
});

describe('arrows', () => {
  const arrow = (id: string, kind: Mark['kind'] = 'arrow'): Mark => ({ id, kind, rect: rect<ImagePx>(10, 20, 30, 40), tip: 'nw' });

  it('point to the corner that was chosen, from the one across', () => {
    expect(arrowShape({ ...arrow('a'), tip: 'nw' }, 1)).toMatchObject({ to: { x: 10, y: 20 }, from: { x: 40, y: 60 } });
    expect(arrowShape({ ...arrow('a'), tip: 'se' }, 1)).toMatchObject({ to: { x: 40, y: 60 }, from: { x: 10, y: 20 } });
    expect(arrowShape({ ...arrow('a'), tip: 'ne' }, 1)).toMatchObject({ to: { x: 40, y: 20 }, from: { x: 10, y: 60 } });
  });

  it('are numbered in their order, highlights aside', () => {
    expect([...numbersOf([arrow('a'), arrow('h', 'highlight'), arrow('b')])]).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });
});
