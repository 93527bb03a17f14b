import { type InputHTMLAttributes, type ReactNode, type Ref, type SelectHTMLAttributes, type TextareaHTMLAttributes, useId } from 'react';
import styles from './field.module.css';

interface Described {
  label: string;
  hint?: string;
  /** What is wrong and how to put it right. */
  problem?: string | null;
}

function useDescription({ hint, problem }: Described) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : null;
  const problemId = problem ? `${id}-problem` : null;
  const describedBy = [hintId, problemId].filter((part) => part !== null).join(' ');
  return { id, hintId, problemId, aria: describedBy ? { 'aria-describedby': describedBy } : {} };
}

function Hints({ hint, problem, hintId, problemId }: Described & { hintId: string | null; problemId: string | null }) {
  return (
    <>
      {hintId && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      {problemId && (
        <p id={problemId} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

interface ControlAttributes {
  id: string;
  className: string | undefined;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

/** Label, hint and problem around one control, and what ties them to it. */
function Labelled({ children, ...described }: Described & { children(control: ControlAttributes): ReactNode }) {
  const { label, problem } = described;
  const { id, aria, ...ids } = useDescription(described);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Hints {...described} {...ids} />
      {children({ id, ...aria, ...(problem ? { 'aria-invalid': true } : {}), className: styles.control })}
    </div>
  );
}

export interface TextFieldProps extends Described, Omit<InputHTMLAttributes<HTMLInputElement>, 'id'> {
  ref?: Ref<HTMLInputElement>;
}

/** A line of text with its label, a hint, and what is wrong with it. */
export function TextField({ label, hint = '', problem = null, ...rest }: TextFieldProps) {
  return (
    <Labelled label={label} hint={hint} problem={problem}>
      {(control) => <input type="text" {...rest} {...control} />}
    </Labelled>
  );
}

export interface TextAreaFieldProps extends Described, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id'> {}

/** Several lines of text with their label. */
export function TextAreaField({ label, hint = '', problem = null, ...rest }: TextAreaFieldProps) {
  return (
    <Labelled label={label} hint={hint} problem={problem}>
      {(control) => <textarea {...rest} {...control} />}
    </Labelled>
  );
}

export interface SelectFieldProps extends Described, Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id'> {
  options: readonly { value: string; label: string; lang?: string }[];
}

/** A choice of one from a few. */
export function SelectField({ label, hint = '', problem = null, options, ...rest }: SelectFieldProps) {
  return (
    <Labelled label={label} hint={hint} problem={problem}>
      {(control) => (
        <select {...rest} {...control}>
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

export interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'id'> {
  label: string;
  hint?: string;
}

/** Yes or no. The whole line can be pressed. */
export function Checkbox({ label, hint = '', ...rest }: CheckboxProps) {
  const { id, hintId, aria } = useDescription({ label, hint });
  return (
    <div className={styles.checkbox}>
      <input {...rest} type="checkbox" id={id} {...aria} className={styles.box} />
      <div>
        <label htmlFor={id}>{label}</label>
        {hintId && (
          <p id={hintId} className={styles.hint}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
