import TranslateIcon from '@mui/icons-material/Translate';
import { Button, Menu, MenuItem } from '@mui/material';
import { useLocaleState } from 'ra-core';
import { useState } from 'react';
import { consoleLanguages, isConsoleLanguage, languageNames } from '../languages/language.js';
import { useWords } from '../languages/words.js';

/** Each language in its own name and script, so that whoever cannot read the present one still finds his own. */
export function LanguageMenu({ compact = false }: { compact?: boolean }) {
  const say = useWords();
  const [locale, setLocale] = useLocaleState();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const name = isConsoleLanguage(locale) ? languageNames[locale] : locale;
  return (
    <>
      <Button
        color="inherit"
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="menu"
        aria-label={`${say('shell.language')}: ${name}`}
        startIcon={<TranslateIcon />}
        sx={{
          ...(compact && {
            minWidth: 44,
            px: 1,
            '& .MuiButton-startIcon': { marginInline: { xs: 0, sm: '0 8px' } },
          }),
        }}
      >
        <span className={compact ? 'wide-only' : undefined}>{name}</span>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {consoleLanguages.map((language) => (
          <MenuItem
            key={language}
            lang={language}
            selected={language === locale}
            onClick={() => {
              setLocale(language);
              setAnchor(null);
            }}
          >
            {languageNames[language]}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
