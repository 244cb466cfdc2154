import {
  Button,
  Dialog as MuiDialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  useMediaQuery,
} from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useId, type FormEvent, type ReactNode } from 'react';
import { useWords } from '../languages/words.js';

interface Props {
  title: string;
  confirm: string;
  children: ReactNode;
  busy?: boolean;
  disabled?: boolean;
  /** For acts that cannot be taken back. */
  grave?: boolean;
  width?: 'xs' | 'sm' | 'md';
  onConfirm: () => void;
  onClose: () => void;
}

/** One question, one answer. On a phone it takes the whole screen, so that the keyboard leaves room for the words. */
export function Dialog({
  title,
  confirm,
  children,
  busy = false,
  disabled = false,
  grave = false,
  width = 'sm',
  onConfirm,
  onClose,
}: Props) {
  const say = useWords();
  const titleId = useId();
  const small = useMediaQuery(useTheme().breakpoints.down('sm'));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onConfirm();
  };
  return (
    <MuiDialog
      open
      onClose={busy ? undefined : onClose}
      fullWidth
      maxWidth={width}
      fullScreen={small && width !== 'xs'}
      aria-labelledby={titleId}
    >
      <form
        onSubmit={submit}
        noValidate
        style={{ display: 'flex', flexDirection: 'column', minHeight: 0, flex: 1 }}
      >
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 0.5 }}>
            {children}
          </Stack>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose} disabled={busy}>
            {say('shell.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            color={grave ? 'error' : 'primary'}
            loading={busy}
            disabled={disabled}
          >
            {confirm}
          </Button>
        </DialogActions>
      </form>
    </MuiDialog>
  );
}
