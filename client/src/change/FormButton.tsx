import { type ReactNode, Suspense, useState } from 'react';
import '../i18n/view/change.ts';
import './change.css';

type Props = {
  label: string;
  icon?: ReactNode;
  /** Said aloud where the label alone does not tell of what. */
  spoken?: string;
  look?: 'button' | 'text';
  form(close: () => void): ReactNode;
};

/** Opens a form beside the page; the form comes when it is first asked for. */
export function FormButton({ label, icon, spoken, look = 'button', form }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={look === 'button' ? 'buttonlink' : 'textbutton'}
        aria-haspopup="dialog"
        {...(spoken !== undefined && { 'aria-label': spoken })}
        onClick={() => setOpen(true)}
      >
        {icon}
        {label}
      </button>
      {open && <Suspense>{form(() => setOpen(false))}</Suspense>}
    </>
  );
}
