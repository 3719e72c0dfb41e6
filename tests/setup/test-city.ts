/** The city of the tiny world with all inside it, and what contains it: the places that the gap statements are asked for. */
const inside = ['Region:990100', 'Region:990101', 'Region:990102', 'Zone:east', 'Zone:east-park', 'Zone:west'];
const around = ['Region:990000', 'Region:980000'];

export const TEST_CITY = [...inside, ...around];
