import SearchIcon from '@mui/icons-material/Search';
import { InputAdornment, TextField } from '@mui/material';

/** The search box of the console: its label is also what a screen reader says. */
export const SearchField = ({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) => (
  <TextField
    type="search"
    value={value}
    onChange={(event) => onChange(event.target.value)}
    placeholder={label}
    fullWidth
    sx={{ maxWidth: 460 }}
    slotProps={{
      htmlInput: {
        'aria-label': label,
        /* Empty, its hint stands as the page does. */ ...(value !== '' && { dir: 'auto' }),
      },
      input: {
        startAdornment: (
          <InputAdornment position="start">
            <SearchIcon />
          </InputAdornment>
        ),
      },
    }}
  />
);
