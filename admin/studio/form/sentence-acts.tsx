import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutline';
import { Box, Button, IconButton, Tooltip } from '@mui/material';
import {
  defaultControlElements,
  type ActionProps,
  type RuleGroupProps,
  type UseRuleGroup,
} from 'react-querybuilder';
import { useWords } from '../../languages/words.js';
import { contextOf } from './condition-controls.js';
import { isGroup, toCondition } from './condition-query.js';
import { logicWords } from './condition-words.js';

/** Groups within groups, no deeper than anybody can read. */
const deepest = 3;

/** The sentences of a group, and below them what adds one: where one has read to. */
export function GroupBody(group: RuleGroupProps & UseRuleGroup) {
  const say = useWords();
  const Sentences = defaultControlElements.ruleGroupBodyElements;
  return (
    <>
      <Sentences {...group} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button size="small" startIcon={<AddIcon />} onClick={(event) => group.addRule(event)}>
          {say('studioForm.condition.add')}
        </Button>
        {group.path.length < deepest && (
          <Button size="small" startIcon={<AddIcon />} onClick={(event) => group.addGroup(event)}>
            {say('studioForm.condition.addGroup')}
          </Button>
        )}
      </Box>
    </>
  );
}

/** Says what it takes away. */
export function Remover({ handleOnClick, ruleOrGroup, context }: ActionProps) {
  const say = useWords();
  const { fields, language } = contextOf({ context });
  const removed = isRegularGroup(ruleOrGroup) ? toCondition(ruleOrGroup) : undefined;
  const label = say('studioForm.condition.remove', {
    what: removed ? logicWords(removed, fields, language) : '',
  });
  return (
    <Tooltip title={label}>
      <IconButton aria-label={label} onClick={(event) => handleOnClick(event)}>
        <DeleteIcon fontSize="small" />
      </IconButton>
    </Tooltip>
  );
}

/** The builder also knows groups whose joints stand between the rules; ours never do. */
function isRegularGroup(node: ActionProps['ruleOrGroup']): node is Parameters<typeof toCondition>[0] {
  return !('rules' in node) || isGroup(node as Parameters<typeof isGroup>[0]);
}
