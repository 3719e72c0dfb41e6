import { Button } from 'antd';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldBox } from './FieldBox.tsx';
import { type Field, type FieldValue, notChosen, notNumbers, type Values } from './field.ts';
import { Refusals } from './Refusals.tsx';
import { SignatureField } from './SignatureField.tsx';
import { signedBy, useSignature } from './signature.ts';
import { type Refusal, type Send, useChange } from './useChange.ts';

type Props = {
  fields: readonly Field[];
  /** What the fields say now; read anew after a conflict. */
  base: Values;
  /** Id of the thing that is changed; null for one that is made. */
  subject: string | null;
  submitLabel: string;
  /** Reads the thing again, so that the form can be sent once more. */
  again?(): Promise<unknown>;
  /** `typed`: only what was touched. */
  send(values: Values, typed: Values): Send;
  done(change: { subjectId: string }): void;
  cancel(): void;
};

const printed = ({ options, chosen }: Field, value: FieldValue | undefined): string => {
  const named = (each: string) =>
    [...(options ?? []), ...(chosen ?? [])].find((option) => option.value === each)?.label ?? each;
  if (Array.isArray(value)) return value.map(named).join('、');
  return typeof value === 'string' ? named(value) : '';
};
const same = (a: FieldValue | undefined, b: FieldValue | undefined) => String(a ?? '') === String(b ?? '');

/**
 * A form that changes something. What was typed stays until it is saved: after a refusal the reason stands beside its
 * field; after a conflict what others made of a field stands below it, and the form can be sent once more.
 */
export function ChangeForm({ fields, base, subject, submitLabel, again, send, done, cancel }: Props) {
  const { t } = useTranslation();
  const changing = useChange();
  const { by } = useSignature();
  const [opened] = useState(base);
  const [unsigned] = useState(by.trim() === '');
  const [typed, setTyped] = useState<Values>({});
  const form = useRef<HTMLFormElement>(null);
  const values: Values = { ...base, ...typed };
  const named = (field: Field): readonly Refusal[] =>
    changing.refusals.filter(({ field: name }) => name !== null && [field.name, ...(field.also ?? [])].includes(name));
  const beside = new Set(['by', ...fields.flatMap(({ name, also }) => [name, ...(also ?? [])])]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (changing.busy) return;
    const refused = (code: 'NEEDS_NAME' | 'NOT_A_NUMBER' | 'NOT_CHOSEN') => (field: string) => ({
      code,
      field,
      message: null,
    });
    const wrong = [
      ...(signedBy() === null ? ['by'] : []).map(refused('NEEDS_NAME')),
      ...notChosen(fields, values).map(refused('NOT_CHOSEN')),
      ...notNumbers(fields, values).map(refused('NOT_A_NUMBER')),
    ];
    if (wrong.length > 0) changing.refuse(wrong);
    else {
      const made = await changing.make(subject, send(values, typed));
      if (made) return done(made);
      await again?.();
    }
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus(),
    );
  };
  return (
    <form
      ref={form}
      className="changeform"
      onSubmit={(event) => void submit(event)}
      noValidate
      aria-busy={changing.busy}
    >
      <div className="changeform-fields">
        <Refusals changing={changing} beside={beside} />
        {fields.map((field, at) => (
          <FieldBox
            key={field.name}
            field={field}
            value={values[field.name] ?? (field.kind === 'check' ? false : '')}
            refusals={named(field)}
            theirs={
              field.name in typed && !same(base[field.name], opened[field.name])
                ? printed(field, base[field.name])
                : undefined
            }
            first={at === 0}
            change={(value) => setTyped((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
      </div>
      <footer className="changeform-foot">
        <SignatureField asked={unsigned} missing={changing.refusals.some(({ field }) => field === 'by')} />
        <span>
          <Button onClick={cancel}>{t('change.cancel')}</Button>
          <Button type="primary" htmlType="submit" loading={changing.busy}>
            {submitLabel}
          </Button>
        </span>
      </footer>
    </form>
  );
}
