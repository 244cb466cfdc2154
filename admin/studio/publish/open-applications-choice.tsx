import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useId } from 'react';
import { Sentences } from '../../application/sentences.js';
import type { OpenApplications, PublicationPlanQuery } from '../../generated/graphql.js';
import { useWords } from '../../languages/words.js';
import { PlacesTable } from './places-table.js';

export type Plan = PublicationPlanQuery['publicationPlan'];

const choices = ['STAY', 'MOVE', 'ASK'] as const satisfies readonly OpenApplications[];

interface Props {
  plan: Plan;
  chosen: OpenApplications;
  onChoose: (chosen: OpenApplications) => void;
  /** What applicants are told who are asked for something new. */
  message: string;
  onMessage: (message: string) => void;
  problem: string;
}

/** What becomes of applications that are under way; nothing to choose where there are none. */
export function OpenApplicationsChoice({ plan, chosen, onChoose, message, onMessage, problem }: Props) {
  const say = useWords();
  const labelId = useId();
  if (plan.applications === 0)
    return <Typography color="text.secondary">{say('publishing.noneOpen')}</Typography>;
  return (
    <>
      <FormControl>
        <FormLabel id={labelId}>{say('publishing.open', { smart_count: plan.applications })}</FormLabel>
        <RadioGroup
          aria-labelledby={labelId}
          value={chosen}
          onChange={(_event, value) => onChoose(value as OpenApplications)}
        >
          {choices.map((choice) => (
            <FormControlLabel
              key={choice}
              value={choice}
              control={<Radio />}
              sx={{ alignItems: 'start', mt: 0.5 }}
              label={
                <>
                  <Typography sx={{ fontWeight: 600, pt: 1 }}>
                    {say(`publishing.choice.${choice}`)}
                  </Typography>
                  <Typography variant="body2" color="text.secondary">
                    {say(`publishing.choiceHelp.${choice}`)}
                  </Typography>
                </>
              }
            />
          ))}
        </RadioGroup>
      </FormControl>
      {chosen !== 'STAY' && <PlacesTable places={plan.places} />}
      {chosen === 'ASK' && (
        <>
          <Typography variant="body2">
            {plan.newQuestions.length === 0
              ? say('publishing.nothingNew')
              : `${say('publishing.newQuestions')} ${plan.newQuestions.join(say('application.listComma'))}`}
          </Typography>
          <Sentences
            label={say('publishing.message')}
            value={message}
            onChange={onMessage}
            problem={problem}
            minRows={3}
            required
          />
        </>
      )}
    </>
  );
}
