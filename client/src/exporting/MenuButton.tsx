import { ExportOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import './menu-button.css';

type Props<Key extends string> = {
  label: string;
  items: readonly { key: Key; label: string }[];
  choose(key: Key): void;
  busy: boolean;
  /** Flat, at the lower edge of something: the menu opens upwards. */
  low: boolean;
};

/** A button with a few choices. It stands where the button stands, so that it never has to be measured into place. */
export function MenuButton<Key extends string>({ label, items, choose, busy, low }: Props<Key>) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const choices = () => [...(root.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
  const close = () => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  useEffect(() => {
    if (open) root.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [open]);
  const press = (event: KeyboardEvent) => {
    if (!open) return;
    const all = choices();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) all[(to + all.length) % all.length]?.focus();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and focus of the button and its menu, together
    <span
      ref={root}
      className="menubutton"
      data-low={low || undefined}
      onKeyDown={press}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <Button
        icon={<ExportOutlined aria-hidden="true" />}
        loading={busy}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        {...(low && { size: 'small' as const, type: 'text' as const })}
      >
        {label}
      </Button>
      {open && (
        <div role="menu" aria-label={label} className="menubutton-menu">
          {items.map((item) => (
            <button
              key={item.key}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                choose(item.key);
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </span>
  );
}
