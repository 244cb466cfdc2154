import { Button, Stack, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useFormats } from '../languages/formats.js';
import { isolated } from '../languages/isolated.js';
import { useWords } from '../languages/words.js';
import { PageTitle } from '../shell/page-title.js';

interface Props {
  number: string | null;
  /** When it was handed to another department; undefined: the viewer lost it otherwise. */
  handedOverAt: string | undefined;
}

/** The page of an application that the viewer had open, and may no longer see: it says so rather than vanish. */
export function Gone({ number, handedOverAt }: Props) {
  const say = useWords();
  const { moment } = useFormats();
  return (
    <Stack spacing={2} sx={{ alignItems: 'flex-start' }} role="alert">
      <PageTitle>{say(handedOverAt ? 'application.handedOverTitle' : 'application.goneTitle')}</PageTitle>
      {number && (
        <Typography dir="ltr" sx={{ fontWeight: 600 }}>
          {number}
        </Typography>
      )}
      <Typography>
        {handedOverAt
          ? say('application.handedOverAt', { at: isolated(moment(handedOverAt)) })
          : say('application.goneHelp')}
      </Typography>
      <Button component={Link} to="/applications" variant="contained">
        {say('application.backToQueue')}
      </Button>
    </Stack>
  );
}
