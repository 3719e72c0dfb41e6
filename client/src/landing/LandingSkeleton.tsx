import { GapBones } from '../gap/GapBones.tsx';

/** Room for two pictures and the differences, while the first answer is under way. */
export function LandingSkeleton() {
  return (
    <div className="landing-view" aria-busy="true">
      <div className="landing-left">
        <div className="landingpane" />
        <div className="landingpane" />
      </div>
      <aside className="inspector">
        <div className="inspector-body">
          <GapBones />
        </div>
      </aside>
    </div>
  );
}
