import type { PictureContent, PictureFormat } from './picture-content.ts';
import { fontStyle, fontsFor } from './picture-fonts.ts';
import { paintedPicture, SVG_TYPE } from './picture-paint.ts';
import { pictureSvg } from './picture-svg.ts';
import { saveFile } from './save-file.ts';

/** Draws the picture with its fonts inside and saves it. */
export async function savePicture(content: PictureContent, name: string, format: PictureFormat): Promise<void> {
  const bare = pictureSvg(content);
  const fonts = await fontsFor(bare.svg);
  const file =
    format === 'png'
      ? await paintedPicture(bare, fonts)
      : new Blob([pictureSvg(content, fontStyle(fonts)).svg], { type: SVG_TYPE });
  saveFile(file, `${fileName(name)}.${format}`);
}

/** Characters that no file system takes are left out. */
export const fileName = (name: string) => name.replace(/[\\/:*?"<>|\s]+/g, '-');
