import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { useFresh } from '@/components/app/use-fresh';
import { createFakeServices } from '../../../support/gallery/fake-services';
import { aWorld } from '../../../support/gallery/worlds';
import { render } from '../../../support/render';

const neverRuns = () => false;

const older = async () => 'older';
const newer = async () => 'newer';

/** Asks for something else from a press on, as a screen does whose check has ended. */
function Screen() {
  const [ask, setAsk] = useState(() => older);
  const { value = 'nothing yet' } = useFresh(ask, neverRuns);
  return (
    <button type="button" onClick={() => setAsk(() => newer)}>
      {value}
    </button>
  );
}

describe('useFresh', () => {
  it('takes no answer to what was asked before, although a change is reported late', async () => {
    const late: (() => void)[] = [];
    const services = {
      ...createFakeServices(aWorld({})),
      // As browsers do: what happened before nobody listened any more may still be told.
      watchState(listener: () => void) {
        return () => void late.push(listener);
      },
    };
    const screen = await render(<Screen />, services);
    expect(screen.text()).toContain('older');
    await screen.press('older');
    for (const tell of late) tell();
    await screen.settle();
    expect(screen.text()).toContain('newer');
    await screen.close();
  });
});
