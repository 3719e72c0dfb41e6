import { useQuery } from '@apollo/client/react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { CriticalitySection } from '../cascade/CriticalitySection.tsx';
import type { ShownMap } from '../chain/shown-map.ts';
import { FormButton } from '../change/FormButton.tsx';
import { TemplateForm } from '../change/forms.ts';
import { EvidenceList } from '../evidence/EvidenceList.tsx';
import { GapDocument } from '../gen/Gap.ts';
import { GapProjects } from '../project/GapProjects.tsx';
import { CopyLink } from '../ui/CopyLink.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { GapActions } from './GapActions.tsx';
import { GapBones } from './GapBones.tsx';
import { GapHead } from './GapHead.tsx';
import { Neighbours } from './Neighbours.tsx';
import { OutsideEnterprises } from './OutsideEnterprises.tsx';
import { SeverityTerms } from './SeverityTerms.tsx';
import { Suppliers } from './Suppliers.tsx';
import type { SegmentRow } from './segment-rows.ts';
import './inspector.css';

type Props = {
  ref?: Ref<HTMLElement>;
  map: ShownMap;
  row: SegmentRow;
  /** 1 for the first of the list in front; 0 when the segment is not on it. */
  position: number;
  total: number;
  step(by: 1 | -1): void;
  select(id: string | null): void;
};

/** Why a segment is in its state, what to do next, and what that rests on. Its head answers at once, from the map. */
export function GapInspector({ ref, map, row, position, total, step, select }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(GapDocument, {
    variables: { chain: map.chain.id, segment: row.id, area: map.area.id, asOf: map.asOf },
    notifyOnNetworkStatusChange: false,
  });
  const gap = data?.gap;
  const inChain = new Set(map.segments.id);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <aside ref={ref} className="inspector" aria-label={t('gap.label')} aria-busy={!gap && !error} tabIndex={0}>
      <div className="inspector-body">
        <GapHead row={row} gap={gap ?? null} position={position} total={total} step={step} close={() => select(null)} />
        {error && !gap && <FailureView error={error} retry={() => void refetch()} />}
        {!gap && !error && <GapBones />}
        {gap && (
          <>
            <SeverityTerms gap={gap} />
            <Suppliers gap={gap} area={map.area.id} />
            <CriticalitySection chain={map.chain.id} area={map.area.id} asOf={map.asOf} segment={row.id} />
            <GapProjects gap={gap} area={map.area.id} asOf={map.asOf} />
            <EvidenceList key={gap.id} evidence={gap.evidence} />
            <Neighbours gap={gap} inChain={inChain} select={select} />
            <OutsideEnterprises outside={gap.outside} total={gap.outsideCount} />
          </>
        )}
      </div>
      <footer className="inspector-foot">
        <GapActions chain={map.chain.id} segment={row.id} recruitable={row.recruitable} />
        <FormButton
          label={t('change.form.template')}
          form={(close) => <TemplateForm chain={map.chain.id} segment={row.id} close={close} />}
        />
        <CopyLink />
      </footer>
    </aside>
  );
}
