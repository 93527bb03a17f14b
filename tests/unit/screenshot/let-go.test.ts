import { describe, expect, it } from 'vitest';
import { letGo } from '@/utils/foundation/let-go';

describe('letGo', () => {
  it('takes the pixels from whoever still looks at them', () => {
    const data = new Uint8ClampedArray(16).fill(7);
    const sameBuffer = new Uint8Array(data.buffer);
    letGo({ data });
    expect(data.length).toBe(0);
    expect(sameBuffer.length).toBe(0);
  });

  it('may be asked twice, and goes on working', () => {
    const first = new Uint8ClampedArray(16);
    letGo({ data: first });
    letGo({ data: first });
    const second = new Uint8ClampedArray(16);
    letGo({ data: second });
    expect(second.length).toBe(0);
  });
});
