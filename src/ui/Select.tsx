import { ChevronDown } from 'lucide-react';
import { classNames } from './class-names.ts';
import styles from './Select.module.css';

/**
 * One choice out of a short list: the native control, dressed as a chip (`label` in grey, the
 * chosen option in ink). `onChange` gets the value. An option that cannot be chosen says why in
 * its label.
 */
export function Select<T extends string>({
  label,
  value,
  options,
  onChange,
  className,
}: {
  label: string;
  value: T;
  options: readonly { value: T; label: string; disabled?: boolean }[];
  onChange: (value: T) => void;
  className?: string | undefined;
}) {
  return (
    <label className={classNames(styles.select, className)}>
      <span className={styles.label}>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden />
    </label>
  );
}
