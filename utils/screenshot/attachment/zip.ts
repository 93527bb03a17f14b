export interface ZipEntry {
  /** Letters, digits, dots and hyphens; see `attachmentName`. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, at) => {
  let value = at;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] as number);
  return (crc ^ 0xffffffff) >>> 0;
}

/** 1 January 1980, the first day that the format knows: when a file was made is nobody's business. */
const NO_DATE = 0x0021;
/** File names are UTF-8. */
const UTF8_NAMES = 0x0800;

/** Files side by side in one archive, stored as they are: pictures are packed already. */
export function makeZip(entries: readonly ZipEntry[]): Blob {
  const parts: BlobPart[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const encoded = new TextEncoder().encode(name);
    const crc = crc32(bytes);
    const facts = (view: DataView, at: number) => {
      view.setUint16(at, 20, true);
      view.setUint16(at + 2, UTF8_NAMES, true);
      view.setUint16(at + 8, NO_DATE, true);
      view.setUint32(at + 10, crc, true);
      view.setUint32(at + 14, bytes.length, true);
      view.setUint32(at + 18, bytes.length, true);
      view.setUint16(at + 22, encoded.length, true);
    };
    const local = new DataView(new ArrayBuffer(30));
    local.setUint32(0, 0x04034b50, true);
    facts(local, 4);
    parts.push(local.buffer, encoded, bytes);
    const central = new DataView(new ArrayBuffer(46 + encoded.length));
    central.setUint32(0, 0x02014b50, true);
    central.setUint16(4, 20, true);
    facts(central, 6);
    central.setUint32(42, offset, true);
    const whole = new Uint8Array(central.buffer);
    whole.set(encoded, 46);
    directory.push(whole);
    offset += 30 + encoded.length + bytes.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, entries.length, true);
  end.setUint16(10, entries.length, true);
  end.setUint32(12, size, true);
  end.setUint32(16, offset, true);
  return new Blob([...parts, ...directory, end.buffer], { type: 'application/zip' });
}
