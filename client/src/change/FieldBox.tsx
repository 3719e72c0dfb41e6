import { Checkbox, Input, Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field, FieldValue } from './field.ts';
import { PlaceSelect } from './PlaceSelect.tsx';
import { useRefusalWords } from './Refusals.tsx';
import { EnterpriseSearch, ProjectSearch } from './SearchSelect.tsx';
import { TickList } from './TickList.tsx';
import type { Refusal } from './useChange.ts';

type Props = {
  field: Field;
  value: FieldValue;
  refusals: readonly Refusal[];
  /** What somebody else made of it meanwhile; undefined when nobody did. */
  theirs: string | undefined;
  first: boolean;
  change(value: FieldValue): void;
};

/** A field with its label, what is wrong with it and, after a conflict, what it says now. */
export function FieldBox({ field, value, refusals, theirs, first, change }: Props) {
  const { t } = useTranslation();
  const words = useRefusalWords();
  const id = useId();
  const said = refusals.map(words);
  const shared = {
    id,
    autoFocus: first,
    'aria-required': field.required || undefined,
    'aria-invalid': said.length > 0 || undefined,
    'aria-describedby': `${id}-said`,
    ...(said.length > 0 && { status: 'error' as const }),
    ...(field.placeholder !== undefined && { placeholder: field.placeholder }),
  };
  return (
    <div className="fieldbox" data-width={field.width} data-check={field.kind === 'check' || undefined}>
      {field.kind !== 'check' && (
        <label htmlFor={id}>
          {field.label}
          {field.required && <i aria-hidden="true"> *</i>}
        </label>
      )}
      <Control field={field} value={value} shared={shared} change={change} />
      <div id={`${id}-said`} className="fieldbox-said">
        {said.map((each) => (
          <p key={each} role="alert">
            {each}
          </p>
        ))}
        {theirs !== undefined && <p>{t('change.theirs', { theirs: theirs || t('change.empty') })}</p>}
        {said.length === 0 && field.help && <p className="quiet">{field.help}</p>}
      </div>
    </div>
  );
}

type Shared = { id: string; autoFocus: boolean; status?: 'error'; placeholder?: string };

function Control({ field, value, shared, change }: Pick<Props, 'field' | 'value' | 'change'> & { shared: Shared }) {
  const { t } = useTranslation();
  const text = typeof value === 'string' ? value : '';
  const list = Array.isArray(value) ? [...value] : [];
  const typed = {
    ...shared,
    value: text,
    maxLength: field.longest,
    onChange: ({ target }: { target: { value: string } }) => change(target.value),
  };
  const options = [...(field.options ?? [])];
  const search = {
    showSearch: { optionFilterProp: 'label' },
    popupMatchSelectWidth: false,
    allowClear: !field.required,
  } as const;
  switch (field.kind) {
    case 'lines':
      return <Input.TextArea {...typed} autoSize={{ minRows: 2, maxRows: 8 }} />;
    case 'choice':
      return (
        <Select
          {...shared}
          {...search}
          options={options}
          value={text || null}
          onChange={(next) => change(next ?? '')}
          notFoundContent={t('scope.noMatch')}
        />
      );
    case 'choices':
      return (
        <Select
          {...shared}
          {...search}
          mode="multiple"
          options={options}
          value={list}
          onChange={change}
          notFoundContent={t('scope.noMatch')}
        />
      );
    case 'check':
      return (
        <Checkbox id={shared.id} checked={value === true} onChange={({ target }) => change(target.checked)}>
          {field.label}
        </Checkbox>
      );
    case 'ticks':
      return <TickList shared={shared} options={options} value={list} change={change} />;
    case 'enterprises':
      return <EnterpriseSearch shared={shared} chosen={field.chosen ?? []} value={list} change={change} />;
    case 'project':
      return <ProjectSearch shared={shared} chosen={field.chosen ?? []} value={text} change={change} />;
    case 'place':
      return <PlaceSelect shared={shared} value={text} change={change} />;
    case 'number':
    case 'integer':
      return <Input {...typed} inputMode="decimal" />;
    default:
      return <Input {...typed} />;
  }
}
