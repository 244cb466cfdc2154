import { useAsk } from '../data/ask.js';
import { QueueChoicesDocument } from '../generated/graphql.js';

/** What of the viewer's queue can be chosen: the procedures and departments that occur in it, and no others. */
export function useQueueChoices() {
  const { data } = useAsk(QueueChoicesDocument, {}, { staleTime: 300_000 });
  const found = data?.queueSummary.steps.flatMap(({ procedure }) => procedure ?? []) ?? [];
  const namesakes = new Set(found.map(({ authority }) => authority.id)).size > 1;
  const label = (name: string, authority: string) => (namesakes ? `${name} (${authority})` : name);
  return {
    procedures: distinct(
      found.map(({ id, title, authority }) => ({ value: id, label: label(title, authority.name) })),
    ),
    departments: distinct(
      found.flatMap(({ department, authority }) =>
        department ? [{ value: department.id, label: label(department.name, authority.name) }] : [],
      ),
    ),
  };
}

const distinct = (options: readonly { value: string; label: string }[]) => [
  ...new Map(options.map((option) => [option.value, option])).values(),
];
