import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { cacheDirectory } from './cache-directory.ts';

export interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

export interface Certificates {
  readonly ca: KeyPair;
  readonly caPath: string;
  /** For every host of the lab. */
  readonly good: KeyPair;
  /** The same hosts, but its time is over. Another key, so that trusting `good` by its key does not cover it. */
  readonly expired: KeyPair;
  /** Base64 SHA-256 of the public key of `good`, as `--ignore-certificate-errors-spki-list` wants it. */
  readonly goodSpki: string;
}

const DAY_MS = 24 * 60 * 60 * 1_000;

async function createAuthority(): Promise<KeyPair> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Chat Medic lab authority' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + 300 * DAY_MS),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  return { key, cert };
}

async function createLeaf(ca: KeyPair, hosts: readonly string[], from: number, until: number): Promise<KeyPair> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Chat Medic lab' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(from),
    notAfterDate: new Date(until),
    ca,
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
    ],
  });
  return { key, cert };
}

function readStored(path: string, hosts: readonly string[]): { ca: KeyPair; good: KeyPair; expired: KeyPair } | null {
  if (!existsSync(path)) return null;
  const stored = JSON.parse(readFileSync(path, 'utf8')) as { hosts: string[]; ca: KeyPair; good: KeyPair; expired: KeyPair };
  const isFresh = Date.parse(new X509Certificate(stored.good.cert).validTo) > Date.now() + 7 * DAY_MS;
  return isFresh && stored.hosts.join() === hosts.join() ? stored : null;
}

/** The lab's own authority and certificates, kept in the cache so that a browser may go on trusting it between runs. */
export async function ensureCertificates(hosts: readonly string[]): Promise<Certificates> {
  const directory = join(cacheDirectory(), 'certificates');
  mkdirSync(directory, { recursive: true });
  const path = join(directory, 'lab.json');
  const caPath = join(directory, 'ca.pem');
  let stored = readStored(path, hosts);
  if (!stored) {
    const now = Date.now();
    const ca = await createAuthority();
    const good = await createLeaf(ca, hosts, now - DAY_MS, now + 200 * DAY_MS);
    const expired = await createLeaf(ca, hosts, now - 60 * DAY_MS, now - 30 * DAY_MS);
    stored = { ca, good, expired };
    // Renamed into place, so that a lab starting at the same moment never reads half of it.
    writeFileSync(`${path}.${process.pid}`, JSON.stringify({ hosts, ...stored }));
    renameSync(`${path}.${process.pid}`, path);
    writeFileSync(caPath, ca.cert);
  }
  const publicKey = new X509Certificate(stored.good.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { ...stored, caPath, goodSpki: createHash('sha256').update(publicKey).digest('base64') };
}
