import { iconMarks, SIGN_ICONS, type Sign } from './icons.ts';

/** The small signs on cards, for legend, table and inspector, in the colour of the text. */
export function CardSign({ sign, size = 14 }: { sign: Sign; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: markup made by iconMarks from constants
      dangerouslySetInnerHTML={{ __html: iconMarks(SIGN_ICONS[sign], 0, 0, 16, 'currentColor') }}
    />
  );
}
