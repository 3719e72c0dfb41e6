import { Button, Popover } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BoundaryFault, MATCHED_BY, type Named, readBoundaries } from './boundaries.ts';
import { type MapName, useBoundaries } from './useBoundaries.ts';

type Props = { regions: Readonly<Record<MapName, readonly Named[]>>; zones: readonly Named[] };

/** Takes boundaries from a file of the user's: read here in the browser, drawn instead of the tiles, never sent. */
export function BoundaryLoader({ regions, zones }: Props) {
  const { t } = useTranslation();
  const { loaded, take, drop } = useBoundaries();
  const [fault, setFault] = useState<{ code: BoundaryFault; file: string } | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const files = [...new Set(Object.values(loaded).map(({ file }) => file))];
  const read = async (file: File) => {
    const reading = readBoundaries(await file.text(), [...regions.sources, ...regions.parts], zones);
    if ('fault' in reading) return setFault({ code: reading.fault, file: file.name });
    setFault(null);
    const { boundaries } = reading;
    const maps = (['sources', 'parts'] as const).filter((map) =>
      regions[map].some(({ id }) => boundaries.shapes.has(id)),
    );
    take(maps, { boundaries, file: file.name });
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".geojson,.json,application/geo+json,application/json"
        hidden
        aria-label={t('origin.boundaries')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void read(file);
          target.value = '';
        }}
      />
      <Popover
        open={fault !== null}
        placement="bottomRight"
        content={
          fault && (
            <div role="alert" className="boundaryfault">
              <b>{t('origin.boundaryFile', { file: fault.file })}</b>
              <p>{t(`origin.boundaryFault.${fault.code}`, { properties: MATCHED_BY.join(t('listComma')) })}</p>
              <button type="button" className="textbutton" onClick={() => setFault(null)}>
                {t('close')}
              </button>
            </div>
          )
        }
      >
        <Button title={t('origin.boundariesHint')} onClick={() => input.current?.click()}>
          {t('origin.boundaries')}
        </Button>
      </Popover>
      {files.length > 0 && (
        <button type="button" className="textbutton" title={files.join(t('listComma'))} onClick={drop}>
          {t('origin.backToTiles')}
        </button>
      )}
    </>
  );
}
