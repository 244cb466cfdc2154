import { useEffect, useState } from 'react';
import { send } from '../../data/client.js';
import { AttendDraftDocument } from '../../generated/graphql.js';
import type { Saver } from './saver.js';

/** Three times as often as the server forgets. */
const every = 8_000;

/** Says that this draft is open here, and answers who else has it open. What they saved is taken in. */
export function useAttendance(revisionId: string, saver: Saver): readonly string[] {
  const [others, setOthers] = useState<readonly string[]>([]);
  useEffect(() => {
    let left = false;
    const attend = async () => {
      try {
        const { attendDraft } = await send(AttendDraftDocument, { input: { revisionId } });
        if (left) return;
        setOthers(attendDraft.others ?? []);
        await saver.catchUp(attendDraft.version ?? 0);
      } catch {
        // The line is down: the toolbar says so, and nobody can be seen.
        if (!left) setOthers([]);
      }
    };
    void attend();
    const timer = setInterval(() => void attend(), every);
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, [revisionId, saver]);
  return others;
}
