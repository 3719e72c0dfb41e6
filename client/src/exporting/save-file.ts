const WRITING_MILLISECONDS = 60_000;

/** Saves what is there as a file. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // A slow disk may still be writing when the click returns.
  setTimeout(() => URL.revokeObjectURL(link.href), WRITING_MILLISECONDS);
}
