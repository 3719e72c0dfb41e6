import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TargetFlag } from '../gen/graphql.ts';
import type { TargetList } from './useTargets.ts';

type Props = {
  counts: TargetList['flagCounts'];
  chosen: readonly TargetFlag[];
  choose(flags: TargetFlag[] | undefined): void;
};

/** Marks that a target must have, each with how many have it; only what is known sets one. */
export function FlagPicker({ counts, chosen, choose }: Props) {
  const { t } = useTranslation();
  return (
    <Select<TargetFlag[]>
      size="small"
      mode="multiple"
      className="flagpicker"
      aria-label={t('target.flags')}
      placeholder={t('target.flagsAny')}
      value={[...chosen]}
      onChange={(flags) => choose(flags.length > 0 ? flags : undefined)}
      options={counts.map(({ flag, count }) => ({ value: flag, label: `${t(`target.flag.${flag}`)} ${count}` }))}
      maxTagCount="responsive"
      showSearch={false}
      popupMatchSelectWidth={false}
    />
  );
}
