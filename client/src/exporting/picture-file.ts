import type { PictureContent, PictureFormat } from './picture-content.ts';
import { fontStyle, fontsFor } from './picture-fonts.ts';
import { paintedPicture, SVG_TYPE } from './picture-paint.ts';
import { pictureSvg } from './picture-svg.ts';

const WRITING_MILLISECONDS = 60_000;

/** Draws the picture with its fonts inside and saves it. */
export async function savePicture(content: PictureContent, name: string, format: PictureFormat): Promise<void> {
  const bare = pictureSvg(content);
  const fonts = await fontsFor(bare.svg);
  const file =
    format === 'png'
      ? await paintedPicture(bare, fonts)
      : new Blob([pictureSvg(content, fontStyle(fonts)).svg], { type: SVG_TYPE });
  save(file, `${fileName(name)}.${format}`);
}

/** Characters that no file system takes are left out. */
export const fileName = (name: string) => name.replace(/[\\/:*?"<>|\s]+/g, '-');

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // A slow disk may still be writing when the click returns.
  setTimeout(() => URL.revokeObjectURL(link.href), WRITING_MILLISECONDS);
}
