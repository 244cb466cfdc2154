import { Alert, Box, Button, Typography } from '@mui/material';
import { useId, useMemo, useState } from 'react';
import { QueryBuilder, type Field as BuilderField, type ValueSources } from 'react-querybuilder';
import type { Condition } from '../../../forms/logic.js';
import { useWords } from '../../languages/words.js';
import { same } from '../core/merge.js';
import { allFields, fieldsBefore, type OfferedField } from '../core/offered-fields.js';
import { useLanguage } from '../core/use-language.js';
import { canCompareFields, comparisonsFor, firstValue } from './condition-choices.js';
import {
  ComparisonSelector,
  FieldSelector,
  GroupBody,
  JointSelector,
  NotToggle,
  Remover,
  SourceSelector,
  type ConditionContext,
} from './condition-controls.js';
import { isGroup, nothingAsked, toCondition, toQuery, type Query } from './condition-query.js';
import { conditionLook } from './condition-look.js';
import { ValueControl } from './condition-value.js';
import { comparisonWords, logicWords } from './condition-words.js';
import { operandsOffered, type Operand } from './operands.js';

export { allFields, fieldsBefore, type OfferedField };

interface Props {
  value: Condition | undefined;
  onChange: (value: Condition | undefined) => void;
  /** What the condition may speak of. */
  fields: readonly OfferedField[];
  label: string;
}

/** A condition as sentences that one chooses word by word. */
export function ConditionEditor({ value, onChange, fields, label }: Props) {
  const say = useWords();
  const language = useLanguage();
  const labelId = useId();
  // Sentences that are not whole yet live here; what they say so far is the value.
  const [written, setWritten] = useState(() => ({ query: toQuery(value), value }));
  const isOurs = same(value, written.value);
  const query = isOurs ? written.query : toQuery(value);
  if (!isOurs) setWritten({ query, value });
  const write = (next: Query) => {
    const said = toCondition(next);
    setWritten({ query: next, value: said });
    if (!same(said, written.value)) onChange(said);
  };
  return (
    <Box role="group" aria-labelledby={labelId} sx={{ display: 'grid', gap: 1 }}>
      <Typography id={labelId} variant="body2" sx={{ fontWeight: 600 }}>
        {label}
      </Typography>
      {query ? (
        <Sentences query={query} onChange={write} fields={fields} />
      ) : (
        <Alert
          severity="info"
          action={
            <Button color="inherit" size="small" onClick={() => write(nothingAsked)}>
              {say('studioForm.condition.replace')}
            </Button>
          }
        >
          {say('studioForm.condition.beyond')}
        </Alert>
      )}
      {value && (
        <Typography variant="body2" color="text.secondary">
          {logicWords(value, fields, language)}
        </Typography>
      )}
    </Box>
  );
}

interface SentencesProps {
  query: Query;
  onChange: (query: Query) => void;
  fields: readonly OfferedField[];
}

const controls = {
  fieldSelector: FieldSelector,
  operatorSelector: ComparisonSelector,
  valueSourceSelector: SourceSelector,
  valueEditor: ValueControl,
  combinatorSelector: JointSelector,
  notToggle: NotToggle,
  addRuleAction: null,
  addGroupAction: null,
  ruleGroupBodyElements: GroupBody,
  removeRuleAction: Remover,
  removeGroupAction: Remover,
};

function Sentences({ query, onChange, fields }: SentencesProps) {
  const say = useWords();
  const language = useLanguage();
  const context = useMemo(
    (): ConditionContext => ({ fields, operands: operandsOffered(fields, language), language }),
    [fields, language],
  );
  const { operands } = context;
  const operandOf = (name: string) => operands.find((operand) => operand.name === name) ?? unknown(name);
  // What is spoken of and is not offered any more is shown, so that it can be seen and replaced.
  const unknown = (name: string): Operand => ({
    name,
    label: say('studioForm.condition.unknownField', { name }),
    type: 'text',
  });
  const spoken = namesIn(query).map(operandOf);
  const offered = [...new Map([...operands, ...spoken].map((operand) => [operand.name, operand])).values()]
    .filter(({ name }) => name !== 'today()')
    .map(({ name, label }): BuilderField => ({ name, value: name, label }));
  if (offered.length === 0) return <Alert severity="info">{say('studioForm.condition.nothingBefore')}</Alert>;
  const sources = (name: string, operator: string): ValueSources =>
    canCompareFields(operandOf(name), operator, operands) ? ['value', 'field'] : ['value'];
  return (
    <Box sx={conditionLook}>
      <QueryBuilder
        query={query}
        onQueryChange={onChange}
        fields={offered}
        context={context}
        controlElements={controls}
        showNotToggle
        resetOnFieldChange
        addRuleToNewGroups
        getOperators={(name) =>
          comparisonsFor(operandOf(name)).map((operator) => ({
            name: operator,
            value: operator,
            label: comparisonWords(operator, operandOf(name).type, language),
          }))
        }
        getDefaultValue={(rule) => firstValue(rule, operandOf(rule.field), operands)}
        getValueSources={sources}
        accessibleDescriptionGenerator={() => ''}
      />
    </Box>
  );
}

const namesIn = (query: Query): readonly string[] =>
  query.rules.flatMap((rule) => (isGroup(rule) ? namesIn(rule) : rule.field));
