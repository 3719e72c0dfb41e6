import { Drawer } from 'antd';
import type { ReactNode } from 'react';

type Props = { title: string; about?: string; wide?: boolean; close(): void; children: ReactNode };

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
      mask={{ closable: false }}
      rootClassName="changedrawer"
    >
      {children}
    </Drawer>
  );
}
