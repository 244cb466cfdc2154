import { Typography } from '@mui/material';
import { useAsk } from '../../data/ask.js';
import { EarlierApplicationsDocument } from '../../generated/graphql.js';
import { useWords } from '../../languages/words.js';
import { useForm } from '../form-context.js';
import type { InputProps } from './input.js';
import { Choice } from './select.input.js';

/** What the applicant filed before: what the administration holds is not asked again. */
export function ApplicationLinkInput(props: InputProps<'application_link'>) {
  const say = useWords();
  const { value, onChange } = props;
  const { applicationId } = useForm();
  const { data } = useAsk(
    EarlierApplicationsDocument,
    { id: applicationId ?? '' },
    { enabled: applicationId !== null, staleTime: 60_000 },
  );
  const earlier = data?.application?.linkableApplications ?? [];
  if (earlier.length === 0)
    return <Typography color="text.secondary">{say('forms.noApplications')}</Typography>;
  return (
    <Choice
      {...props}
      options={earlier.map(({ id, number, procedure }) => ({
        value: id,
        label: `${number} · ${procedure.title}`,
      }))}
      chosen={typeof value === 'string' ? value : ''}
      onChoose={(next) => onChange(next || null)}
    />
  );
}
