import { useWords } from '../../languages/words.js';
import { readWhole } from './numbers.js';
import { TypedLine } from './typed-line.js';

interface Props {
  label: string;
  value: number | undefined;
  least: number;
  most: number;
  /** What an empty line means; absent: there must be a number. */
  help?: string;
  needed?: boolean;
  onChange: (value: number | undefined) => void;
}

export function NumberLine({ label, value, least, most, help, needed = false, onChange }: Props) {
  const say = useWords();
  const read = (typed: string) => {
    const number = readWhole(typed, least, most);
    if (number === undefined) return needed ? null : undefined;
    return number === null ? null : String(number);
  };
  return (
    <TypedLine
      label={label}
      value={value === undefined ? undefined : String(value)}
      read={read}
      wrong={say('studioWorkflow.rules.wholeNumber', { least, most })}
      {...(help !== undefined && { help })}
      onChange={(next) => onChange(next === undefined ? undefined : Number(next))}
    />
  );
}
