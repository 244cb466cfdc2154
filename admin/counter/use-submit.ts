import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { send } from '../data/client.js';
import { toApiError, type ApiError } from '../data/api-error.js';
import type { FormStore } from '../forms/form-store.js';
import { givenAnswers } from '../forms/given-answers.js';
import { problemsOf, type Problem } from '../forms/problem.js';
import { AnswerCorrectionDocument, SubmitApplicationDocument } from '../generated/graphql.js';
import type { Draft } from './draft.js';
import type { Filed } from './filing.page.js';

/** Files the draft, or answers the correction. A second press of the button files nothing twice: the key says so. */
export function useSubmit(
  filed: Filed,
  store: FormStore,
  draft: Draft,
  editable: readonly string[] | undefined,
  done: () => void,
) {
  const queries = useQueryClient();
  const [clientKey] = useState(() => crypto.randomUUID());
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [error, setError] = useState<ApiError | null>(null);

  const file = async () => {
    if (editable) {
      const answers = givenAnswers(store.answers()).filter(({ field }) => editable.includes(field));
      const input = { applicationId: filed.id, version: filed.version, answers };
      return (await send(AnswerCorrectionDocument, { input })).answerCorrection.problems;
    }
    if (!(await draft.flush())) return [];
    const input = { applicationId: filed.id, version: draft.version(), clientKey };
    return (await send(SubmitApplicationDocument, { input })).submitApplication.problems;
  };
  const submit = async () => {
    setBusy(true);
    setError(null);
    try {
      const found = problemsOf(await file());
      setProblems(found);
      if (found.length > 0 || (!editable && draft.state().name !== 'saved')) return;
      await queries.invalidateQueries();
      done();
    } catch (thrown) {
      setError(toApiError(thrown));
    } finally {
      setBusy(false);
    }
  };
  return { submit, busy, problems, error, forget: () => setError(null) };
}
