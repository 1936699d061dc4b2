import { useId } from 'react';
import styles from './ChoiceGroup.module.css';

/**
 * One choice out of a few, all in view: native radio buttons under a `legend`. `onPick` follows
 * a choice by pointer, after `onChange`: keys wander through the choices and have not picked yet.
 */
export function ChoiceGroup<T extends string>({
  legend,
  value,
  options,
  onChange,
  onPick,
}: {
  legend: string;
  value: T;
  /** `language` marks an option whose label is in another language than the page. */
  options: readonly { value: T; label: string; language?: string }[];
  onChange: (value: T) => void;
  onPick?: () => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option} lang={option.language}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            onClick={(event) => {
              if (event.detail > 0) onPick?.();
            }}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
