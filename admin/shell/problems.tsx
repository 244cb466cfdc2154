import { Alert } from '@mui/material';

/** What an act found wrong that stands beside no line of its form. */
export const Problems = ({ problems }: { problems: readonly { code: string; message: string }[] }) =>
  problems.map(({ code, message }) => (
    <Alert key={code} severity="error">
      {message}
    </Alert>
  ));
