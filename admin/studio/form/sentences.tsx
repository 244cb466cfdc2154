import { Alert, Box } from '@mui/material';
import { useMemo } from 'react';
import { QueryBuilder, type Field as BuilderField, type ValueSources } from 'react-querybuilder';
import { useWords } from '../../languages/words.js';
import type { OfferedField } from '../core/offered-fields.js';
import { useLanguage } from '../core/use-language.js';
import { canCompareFields, comparisonsFor, firstValue } from './condition-choices.js';
import {
  ComparisonSelector,
  FieldSelector,
  JointSelector,
  NotToggle,
  SourceSelector,
  type ConditionContext,
} from './condition-controls.js';
import { conditionLook } from './condition-look.js';
import { isGroup, type Query } from './condition-query.js';
import { ValueControl } from './condition-value.js';
import { comparisonWords } from './condition-words.js';
import { operandsOffered, type Operand } from './operands.js';
import { GroupBody, Remover } from './sentence-acts.js';

interface Props {
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

/** What a condition says, sentence by sentence, in groups of which all or one must hold. */
export function Sentences({ query, onChange, fields }: Props) {
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
