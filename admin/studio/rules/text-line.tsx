import { TextField } from '@mui/material';
import { at, withAt, type Path } from '../core/paths.js';
import { useDefinition, useStudio } from '../core/studio-context.js';

interface Props {
  path: Path;
  label: string;
  help?: string;
  /** An address, which reads from left to right in every language. */
  address?: boolean;
  /** A text that must be there even when it is empty. */
  needed?: boolean;
}

/** One line that is not translated. Emptied it leaves nothing behind. */
export function TextLine({ path, label, help, address = false, needed = false }: Props) {
  const { store } = useStudio();
  const text = useDefinition((definition) => at(definition, path)) as string | null | undefined;
  const write = (value: string) =>
    store.change(
      (definition) => withAt(definition, path, value === '' && !needed ? undefined : value),
      path.join('.'),
    );
  return (
    <TextField
      size="small"
      label={label}
      value={text ?? ''}
      helperText={help}
      onChange={(event) => write(event.target.value)}
      slotProps={{ htmlInput: address ? { dir: 'ltr', inputMode: 'url' } : { dir: 'auto' } }}
    />
  );
}
