import { Input } from 'antd';
import { useId } from 'react';

type Props = {
  label: string;
  value: string;
  placeholder?: string;
  first?: boolean;
  choose(value: string): void;
};

const LONGEST = 100;

/** A short text with its label. `first` takes the keys as soon as it is there. */
export function LabelledText({ label, value, placeholder, first = false, choose }: Props) {
  const id = useId();
  return (
    <div className="labelledtext">
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        autoFocus={first}
        value={value}
        maxLength={LONGEST}
        {...(placeholder && { placeholder })}
        onChange={({ target }) => choose(target.value)}
      />
    </div>
  );
}
