import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type PickerWorld, pickPlace } from '@/utils/screenshot/capture/pick-place';

// Injected into the page when the person wants to choose a part of it; what it resolves to is the injection's result. The order was left
// in the isolated world by the injection before it (`utils/screenshot/capture/pick-in-tab.ts`).
export default defineUnlistedScript(() => {
  const order = (globalThis as unknown as PickerWorld).chatMedicPicker;
  return order ? pickPlace(order) : null;
});
