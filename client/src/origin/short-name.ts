/** What a division is, at the end of its Chinese name: a tile has room for the name alone. */
const KIND = /(特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|省|市)$/;

/** 浙江省 as 浙江, 内蒙古自治区 as 内蒙古; names of two characters stay. */
export const shortName = (name: string): string => (name.length > 2 ? name.replace(KIND, '') : name);
