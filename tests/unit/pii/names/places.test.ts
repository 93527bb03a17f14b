import { describe, expect, it } from 'vitest';
import { isPlaceName } from '@/utils/pii/names/places';

describe('the list of places', () => {
  it.each(['ankara', 'karsiyaka', 'la rochelle', 'addis ababa', 'birlesik krallik', 'frankreich', 'rio de janeiro'])(
    'holds %s',
    (place) => {
      expect(isPlaceName(place)).toBe(true);
    },
  );

  it.each(['quorra', 'xqrkaya', 'ver', 'florence', 'haydar'])('does not hold %s', (word) => {
    expect(isPlaceName(word)).toBe(false);
  });
});
