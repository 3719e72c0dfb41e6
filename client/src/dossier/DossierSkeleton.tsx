const LINES = [40, 90, 70, 85, 60, 88];

/** The shape of the page while it is on its way. */
export function DossierSkeleton() {
  return (
    <div className="dossier-page" aria-hidden="true">
      {LINES.map((width) => (
        <span
          key={width}
          className="bone"
          style={{ display: 'block', width: `${width}%`, height: 20, margin: '12px 0' }}
        />
      ))}
    </div>
  );
}
