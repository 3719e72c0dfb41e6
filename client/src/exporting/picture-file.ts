import type { PictureContent } from './picture-content.ts';
import { fontsFor } from './picture-fonts.ts';
import { type PictureSvg, pictureSvg } from './picture-svg.ts';

export const PICTURE_FORMATS = ['png', 'svg'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** Two pixels of the file for one of the picture, for print and projector. */
const DENSITY = 2;
const WRITING_MILLISECONDS = 60_000;

/** Draws the picture with its fonts inside and saves it. */
export async function savePicture(content: PictureContent, name: string, format: PictureFormat): Promise<void> {
  const bare = pictureSvg(content);
  const picture = pictureSvg(content, await fontsFor(bare.svg));
  const svg = new Blob([picture.svg], { type: 'image/svg+xml;charset=utf-8' });
  save(format === 'svg' ? svg : await painted(picture, svg), `${fileName(name)}.${format}`);
}

/** Characters that no file system takes are left out. */
export const fileName = (name: string) => name.replace(/[\\/:*?"<>|\s]+/g, '-');

async function painted({ width, height }: PictureSvg, svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * DENSITY;
    canvas.height = height * DENSITY;
    const brush = canvas.getContext('2d');
    if (!brush) throw new Error('the browser gives no canvas to draw on');
    brush.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // A slow disk may still be writing when the click returns.
  setTimeout(() => URL.revokeObjectURL(link.href), WRITING_MILLISECONDS);
}
