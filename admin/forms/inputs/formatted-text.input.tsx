import { Typography } from '@mui/material';
import type { InputProps } from './input.js';
import { WordsInput } from './words.input.js';

/** The pattern is told in people's words; nobody reads a regular expression. */
export function FormattedTextInput(props: InputProps<'formatted_text'>) {
  const id = `${props.id}-pattern`;
  return (
    <>
      <WordsInput
        {...props}
        describedBy={[props.describedBy, id].filter(Boolean).join(' ')}
        manner={{ maxLength: props.field.maxLength, width: 440 }}
      />
      <Typography id={id} variant="caption" color="text.secondary" component="p">
        {props.field.patternHelp}
      </Typography>
    </>
  );
}
