import { ListSkeleton } from '../ui/ListSkeleton.tsx';

/** The shape of a view of the register while it loads. */
export function ViewSkeleton() {
  return (
    <div aria-busy="true">
      <ListSkeleton />
    </div>
  );
}
