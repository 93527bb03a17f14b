/** The download reads the address after the click's task; Firefox gives it up when it is taken back at once. */
const KEPT_MS = 60_000;

/** Hands a file to the browser's own download, under the given name. Needs a document. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
