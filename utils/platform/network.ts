/** What browsers tell of the connection; `type` is known on telephones and Chromebooks alone. */
interface Connection extends EventTarget {
  readonly type?: string;
}

/**
 * Calls back when the device is on the network again after it was not, or on another kind of network, until the returned function is called.
 * Chromium's guesses of speed change all the time on one and the same network, so they count for nothing.
 */
export function onNetworkChanged(listener: () => void): () => void {
  const { connection } = navigator as { connection?: Connection };
  let known = connection?.type;
  const onChange = () => {
    const now = connection?.type;
    if (now === known) return;
    known = now;
    if (navigator.onLine) listener();
  };
  globalThis.addEventListener('online', listener);
  connection?.addEventListener('change', onChange);
  return () => {
    globalThis.removeEventListener('online', listener);
    connection?.removeEventListener('change', onChange);
  };
}
