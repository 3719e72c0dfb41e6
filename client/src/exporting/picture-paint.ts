import type { PictureFont } from './picture-fonts.ts';
import { PICTURE_FONT, type PictureSvg } from './picture-svg.ts';

export const SVG_TYPE = 'image/svg+xml;charset=utf-8';
/** Two pixels of the file for one of the picture, for print and projector. */
const DENSITY = 2;

/**
 * The picture as PNG. Shapes are drawn from the SVG; words are set by the canvas itself in fonts that are known to be
 * there, because an image of an SVG does not wait for the fonts inside it.
 */
export async function paintedPicture({ svg, width, height }: PictureSvg, fonts: readonly PictureFont[]): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('the browser gives no canvas to draw on');
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement as unknown as SVGSVGElement;
  const place = document.createElement('div');
  place.style.cssText = 'position:fixed;left:-100000px;top:0;visibility:hidden';
  place.append(drawn);
  document.body.append(place);
  const faces = fonts.map(
    ({ data, ranges }) => new FontFace(PICTURE_FONT, data, { weight: '100 900', unicodeRange: ranges }),
  );
  try {
    for (const face of faces) document.fonts.add(await face.load());
    const words = [...drawn.querySelectorAll('text')];
    const placed = words.map((element) => ({ element, at: placeIn(drawn, element) }));
    for (const element of words) element.setAttribute('display', 'none');
    await drawShapes(brush, new XMLSerializer().serializeToString(drawn));
    for (const { element, at } of placed) write(brush, element, at);
    return await new Promise<Blob>((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))), 'image/png'),
    );
  } finally {
    place.remove();
    for (const face of faces) document.fonts.delete(face);
  }
}

async function drawShapes(brush: CanvasRenderingContext2D, svg: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([svg], { type: SVG_TYPE }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    brush.drawImage(image, 0, 0, brush.canvas.width, brush.canvas.height);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** How an element's own coordinates lie in the picture, through groups and the pictures of cards. */
function placeIn(picture: SVGSVGElement, element: SVGGraphicsElement): DOMMatrix {
  const [whole, own] = [picture.getScreenCTM(), element.getScreenCTM()];
  return whole && own ? whole.inverse().multiply(own) : new DOMMatrix();
}

function write(brush: CanvasRenderingContext2D, element: SVGTextElement, at: DOMMatrix): void {
  const { fontSize, fontWeight, fontFamily, fill, textAnchor } = getComputedStyle(element);
  brush.setTransform(new DOMMatrix([DENSITY, 0, 0, DENSITY, 0, 0]).multiply(at));
  brush.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  brush.fillStyle = fill;
  brush.textAlign = textAnchor === 'end' ? 'end' : 'start';
  brush.fillText(element.textContent ?? '', Number(element.getAttribute('x')), Number(element.getAttribute('y')));
}
