import { useStudio } from '../core/studio-context.js';
import { withStep, withTransition } from './edit-workflow.js';
import { pathOf, selectionOf } from './selection.js';

/** What the buttons "add" do: the new one is selected, so that its editor opens. */
export function useAdding() {
  const { store } = useStudio();
  const addStep = () => {
    store.change(withStep);
    store.select(pathOf('steps', store.definition().workflow.steps.length - 1));
  };
  const addPassage = () => {
    const selection = selectionOf(store.selected());
    const from =
      selection?.kind === 'steps' ? store.definition().workflow.steps[selection.index]?.key : undefined;
    store.change((definition) => withTransition(definition, from));
    store.select(pathOf('transitions', store.definition().workflow.transitions.length - 1));
  };
  return { addStep, addPassage };
}
