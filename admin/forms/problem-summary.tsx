import { Alert, AlertTitle, Link } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useWords } from '../languages/words.js';
import { pathId } from './answers.js';
import type { Field } from './field.js';
import type { Problem } from './problem.js';

/** All that must be mended, in one list above the form; each line leads to its field. */
export function ProblemSummary({
  problems,
  fields,
  prefix,
}: {
  problems: readonly Problem[];
  fields: readonly Field[];
  prefix: string;
}) {
  const say = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) place.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <Alert severity="error" ref={place} tabIndex={-1} sx={{ mb: 3 }}>
      <AlertTitle>{say('forms.problems', { smart_count: problems.length })}</AlertTitle>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {problems.map((problem, index) => (
          <li key={index}>
            <Link
              href={`#${prefix}-${pathId(problem.path)}`}
              color="inherit"
              sx={{ display: 'inline-block', verticalAlign: 'top', py: 0.5 }}
              onClick={(event) => {
                event.preventDefault();
                lead(`${prefix}-${pathId(problem.path)}`);
              }}
            >
              {[labelOf(fields, problem), problem.message].filter(Boolean).join(say('shell.colon'))}
            </Link>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function lead(id: string) {
  const control = document.getElementById(id);
  const focusable = control?.matches('input, select, textarea, button')
    ? control
    : control?.querySelector<HTMLElement>('input, select, textarea, button');
  control?.scrollIntoView({ block: 'center' });
  focusable?.focus({ preventScroll: true });
}

/** 'Members 2 – CIN' */
function labelOf(fields: readonly Field[], { path }: Problem): string {
  const [key, row, inner] = path;
  const field = fields.find((each) => each.key === key);
  if (field?.kind !== 'group' || typeof row !== 'number') return field?.label ?? '';
  const within = field.fields.find((each) => each.key === inner);
  return [`${field.rowLabel ?? field.label} ${row + 1}`, within?.label].filter(Boolean).join(' – ');
}
