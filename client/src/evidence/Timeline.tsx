import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayAt, type Mark, markNear, monthBeside, placeOf, type Span, sourceBeside } from './timeline.ts';
import './timeline.css';

export type Handle = { key: string; label: string; day: string; choose(day: string): void };
type Props = { marks: readonly Mark[]; span: Span; handles: readonly Handle[] };

/** This near to a source the pointer means the source. */
const REACH_PX = 7;

/**
 * The days on which sources stand, on the lower edge of a bar, with one handle or two. What is dragged or walked by keys
 * shows its date; it is chosen when it is let go.
 */
export function Timeline({ marks, span, handles }: Props) {
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<{ key: string; day: string } | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const dayOf = ({ key, day }: Handle) => (held?.key === key ? held.day : day);

  const dayUnder = (event: PointerEvent): string => {
    const box = root.current?.getBoundingClientRect();
    if (!box) return span.last;
    const place = (event.clientX - box.left) / box.width;
    return markNear(place, marks, span, REACH_PX / box.width)?.day ?? dayAt(place, span);
  };
  const release = () => {
    const handle = handles.find(({ key }) => key === held?.key);
    if (handle && held && held.day !== handle.day) handle.choose(held.day);
    setHeld(null);
  };
  const grasp = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    const day = dayUnder(event);
    const far = (handle: Handle) => Math.abs(placeOf(handle.day, span) - placeOf(day, span));
    const nearest = [...handles].sort((a, b) => far(a) - far(b))[0];
    if (!nearest) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    root.current?.querySelector<HTMLElement>(`[data-handle="${nearest.key}"]`)?.focus();
    setHeld({ key: nearest.key, day });
  };
  const move = (event: PointerEvent) => {
    const day = dayUnder(event);
    setPointed(day);
    if (held && event.buttons > 0) setHeld({ key: held.key, day });
  };
  const press = (event: KeyboardEvent, handle: Handle) => {
    const day = stepped(event, dayOf(handle), marks, span);
    if (event.key === 'Escape') setHeld(null);
    if (day === null) return;
    event.preventDefault();
    setHeld({ key: handle.key, day });
  };

  const walked = handles.find(({ key }) => key === (held?.key ?? focused));
  const told = held?.day ?? pointed ?? (walked && dayOf(walked));
  const places = handles.map((handle) => placeOf(dayOf(handle), span));
  return (
    <div
      ref={root}
      className="timeline"
      onPointerDown={grasp}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={() => setHeld(null)}
      onPointerLeave={() => setPointed(null)}
    >
      {handles.length > 1 && (
        <i
          className="timeline-between"
          style={{ left: `${100 * Math.min(...places)}%`, right: `${100 * (1 - Math.max(...places))}%` }}
        />
      )}
      {marks.map(({ day }) => (
        <i key={day} className="timeline-mark" style={{ left: `${100 * placeOf(day, span)}%` }} />
      ))}
      {handles.map((handle) => (
        <span
          key={handle.key}
          role="slider"
          tabIndex={0}
          className="timeline-handle"
          data-handle={handle.key}
          style={{ left: `${100 * placeOf(dayOf(handle), span)}%` }}
          aria-label={t('timeline.label', { name: handle.label })}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round(100 * placeOf(dayOf(handle), span))}
          aria-valuetext={spoken(dayOf(handle), marks)}
          aria-description={t('timeline.keys')}
          onKeyDown={(event) => press(event, handle)}
          onKeyUp={release}
          onFocus={() => setFocused(handle.key)}
          onBlur={() => {
            setFocused(null);
            release();
          }}
        />
      ))}
      {told && <Told day={told} marks={marks} place={placeOf(told, span)} />}
    </div>
  );
}

/** Where a key leads: from source to source; with Shift, or by page, from month to month; null for any other key. */
function stepped(event: KeyboardEvent, day: string, marks: readonly Mark[], span: Span): string | null {
  const onward = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key] as 1 | -1 | undefined;
  if (onward) return event.shiftKey ? monthBeside(day, span, onward) : sourceBeside(day, marks, onward);
  if (event.key === 'PageUp') return monthBeside(day, span, 1);
  if (event.key === 'PageDown') return monthBeside(day, span, -1);
  if (event.key === 'Home') return marks[0]?.day ?? span.first;
  if (event.key === 'End') return marks.at(-1)?.day ?? span.last;
  return null;
}

const titlesOn = (day: string, marks: readonly Mark[]): string[] =>
  marks.find((mark) => mark.day === day)?.titles ?? [];
const spoken = (day: string, marks: readonly Mark[]): string => [day, ...titlesOn(day, marks)].join(' · ');

/** The date under the pointer or the handle, and the sources that stand there. */
function Told({ day, marks, place }: { day: string; marks: readonly Mark[]; place: number }) {
  return (
    <span
      className="timeline-told"
      aria-hidden="true"
      style={place > 0.5 ? { right: `${100 * (1 - place)}%` } : { left: `${100 * place}%` }}
      data-side={place > 0.5 ? 'end' : 'start'}
    >
      <b>{day}</b>
      {titlesOn(day, marks).map((title) => (
        <span key={title} className="cut">
          {title}
        </span>
      ))}
    </span>
  );
}
