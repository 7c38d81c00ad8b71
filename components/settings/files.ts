/** Files of the seller's: written and read in the page, because the background has neither. */
import { GiljabiError } from '@/utils/messaging/result';

/** Files beyond this are none of ours, and no message would carry them. Bytes. */
const LARGEST = 20 * 1024 * 1024;

/** How long the browser may take to begin with a download. Milliseconds. */
const BEGINNING = 60_000;

/** Gives the seller a file to keep. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), BEGINNING);
}

/**
 * A file's bytes as text that a message carries.
 * @throws GiljabiError `big-file` before anything is read, `bad-file` when it can't be
 */
export function asBase64(file: File): Promise<string> {
  if (file.size > LARGEST) return Promise.reject(new GiljabiError('big-file'));
  return new Promise((give, fail) => {
    const reader = new FileReader();
    reader.onload = () => give(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => fail(new GiljabiError('bad-file', { cause: reader.error }));
    reader.readAsDataURL(file);
  });
}
