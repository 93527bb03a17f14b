import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground(() => {
  // Each room registers its listeners here, synchronously: a background that wakes up must hear the event that woke it.
});
