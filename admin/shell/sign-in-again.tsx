import { Button } from '@mui/material';
import { Link, useLocation } from 'react-router-dom';
import { useWords } from '../languages/words.js';

/** Leads to the sign-in page, and from there back to where one is. */
export function SignInAgain() {
  const say = useWords();
  const { pathname, search } = useLocation();
  return (
    <Button
      color="inherit"
      size="small"
      component={Link}
      to="/login"
      state={{ nextPathname: pathname, nextSearch: search }}
    >
      {say('signIn.submit')}
    </Button>
  );
}
