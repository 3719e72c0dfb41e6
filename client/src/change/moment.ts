import dayjs from 'dayjs';

/** A moment as the reader's clock has it. */
export const moment = (iso: string): string => dayjs(iso).format('YYYY-MM-DD HH:mm');
