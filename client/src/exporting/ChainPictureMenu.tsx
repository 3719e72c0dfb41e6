import type { ShownMap } from '../chain/shown-map.ts';
import { PictureMenu } from './PictureMenu.tsx';
import { useChainPicture } from './useChainPicture.ts';

/** The whole chain as a picture to hand in, whatever part of it the window shows. */
export function ChainPictureMenu({ map }: { map: ShownMap }) {
  const { file, content } = useChainPicture(map);
  return <PictureMenu name={file} content={content} small />;
}
