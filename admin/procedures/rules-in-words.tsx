import { Box, Card, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { RulesFragment } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { ToVerify } from './to-verify.js';

/** What law and practice say of the procedure, and how sure each of it is. */
export function RulesInWords({ rules }: { rules: RulesFragment }) {
  const say = useWords();
  const comma = say('application.listComma');
  return (
    <Card sx={{ p: { xs: 2, sm: 3 } }}>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          columnGap: 3,
          rowGap: { xs: 0.5, md: 2 },
          gridTemplateColumns: { xs: '1fr', md: '220px 1fr' },
        }}
      >
        <Rule name={say('procedures.audience')}>
          {rules.audience.map((each) => say(`procedures.audiences.${each}`)).join(comma)}
        </Rule>
        <Rule name={say('procedures.channels')}>
          {rules.channels.map((each) => say(`channels.${each}`)).join(comma)}
        </Rule>
        <Rule name={say('procedures.legalBasis')}>
          {rules.legalBasis.map((text) => (
            <Line key={text.title}>
              {text.url ? (
                <Link href={text.url} target="_blank" rel="noopener noreferrer">
                  {text.title}
                </Link>
              ) : (
                text.title
              )}
              <ToVerify certainty={text.certainty} />
            </Line>
          ))}
        </Rule>
        <Rule name={say('procedures.timeLimit')}>
          {rules.timeLimits.length === 0 && say('procedures.noTimeLimit')}
          {rules.timeLimits.map((limit) => (
            <Line key={limit.label}>
              {limit.label}
              <ToVerify certainty={limit.certainty} />
            </Line>
          ))}
        </Rule>
        <Rule name={say('procedures.silence')}>
          {say(
            rules.silence.effect === 'ACCEPTANCE' ? 'procedures.silenceAcceptance' : 'procedures.silenceNone',
          )}
          <ToVerify certainty={rules.silence.certainty} />
        </Rule>
        <Rule name={say('procedures.fees')}>
          {rules.fees.map((fee) => (
            <Line key={fee.label}>
              {fee.label}
              {fee.amount && Number(fee.amount) > 0 && <bdi dir="ltr">{` ${fee.amount} MAD`}</bdi>}
              {fee.formula !== null && ` (${say('fees.calculated')})`}
              <ToVerify certainty={fee.certainty} />
            </Line>
          ))}
        </Rule>
        <Rule name={say('procedures.pieces')}>
          {rules.pieces.map((piece) => (
            <Line key={piece.field}>
              {piece.title}
              <ToVerify certainty={piece.certainty} />
              {piece.legalBasis && (
                <Typography variant="body2" color="text.secondary">
                  {piece.legalBasis}
                </Typography>
              )}
            </Line>
          ))}
        </Rule>
        <Rule name={say('procedures.corrections')}>
          {rules.correctionRequests ?? say('procedures.unlimited')}
        </Rule>
        <Rule name={say('procedures.retention')}>
          {rules.retentionMonths === null
            ? say('procedures.notSet')
            : say('procedures.months', { smart_count: rules.retentionMonths })}
        </Rule>
        <Rule name={say('procedures.cndp')}>{rules.cndpReference ?? say('procedures.notSet')}</Rule>
        <Rule name={say('procedures.source')}>
          <Line>
            {rules.source.text}
            <ToVerify certainty={rules.source.certainty} />
          </Line>
          {rules.source.note && <Typography variant="body2">{rules.source.note}</Typography>}
        </Rule>
      </Box>
    </Card>
  );
}

const Rule = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <Typography component="dt" sx={{ fontWeight: 600, mt: { xs: 1.5, md: 0 } }}>
      {name}
    </Typography>
    <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
      {children}
    </Box>
  </>
);

const Line = ({ children }: { children: ReactNode }) => <Box sx={{ mb: 0.75 }}>{children}</Box>;
