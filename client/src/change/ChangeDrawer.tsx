import { Drawer } from 'antd';
import type { ReactNode } from 'react';

type Props = { title: string; about?: string; wide?: boolean; close(): void; children: ReactNode };

/** The drawer takes the focus when it has opened; it belongs to the first field. */
const toFirstField = () => document.querySelector<HTMLElement>('.changedrawer .fieldbox :is(input, textarea)')?.focus();

/** A form beside the page; Escape closes it, a click outside does not: what was typed would be gone. */
export function ChangeDrawer({ title, about, wide = false, close, children }: Props) {
  return (
    <Drawer
      open
      title={
        <>
          {title}
          {about && <small className="changedrawer-about cut">{about}</small>}
        </>
      }
      size={wide ? 560 : 440}
      onClose={close}
      afterOpenChange={(open) => open && toFirstField()}
      mask={{ closable: false }}
      rootClassName="changedrawer"
    >
      {children}
    </Drawer>
  );
}
