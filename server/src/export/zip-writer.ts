import { Zip, ZipDeflate } from 'fflate';
import type { Sink } from './package-writer.ts';

export type ZipPart = { write(text: string): void; end(): void };

const encoder = new TextEncoder();

/** Packs parts one after another, as they come: nothing is held but what the packing itself needs. */
export function zipWriter(sink: Sink): { part(name: string): ZipPart; end(): void } {
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    sink(bytes);
  });
  return {
    part(name) {
      const part = new ZipDeflate(name, { level: 6 });
      zip.add(part);
      return {
        write: (text) => part.push(encoder.encode(text)),
        end: () => part.push(new Uint8Array(), true),
      };
    },
    end: () => zip.end(),
  };
}
