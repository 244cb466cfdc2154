import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { nameOf } from '../../data/client.js';
import { RevisionChangesDocument } from '../../generated/graphql.js';
import type { Path } from '../core/paths.js';
import { useSavedDraft } from '../core/studio-context.js';
import { ChangesList } from './changes-list.js';

/** What the draft says otherwise than what is published; each change leads to its place. */
export function ChangesPart({ goTo }: { goTo: (path: Path) => void }) {
  const { id, version } = useSavedDraft();
  const queries = useQueryClient();
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: [nameOf(RevisionChangesDocument)] });
  }, [queries, version]);
  return <ChangesList revisionId={id} goTo={goTo} />;
}
