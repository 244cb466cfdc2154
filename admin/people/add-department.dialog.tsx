import { useState } from 'react';
import { useActOn } from '../data/use-act-on.js';
import { TextFields, type LineOf } from '../forms/text-fields.js';
import { CreateDepartmentDocument } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Dialog } from '../shell/dialog.js';
import { Failed } from '../shell/failed.js';

type Name = 'code' | 'fr' | 'ar';

export function AddDepartmentDialog({
  authority,
  onClose,
}: {
  authority: { id: string; name: string };
  onClose: () => void;
}) {
  const say = useWords();
  const [values, setValues] = useState<Partial<Record<Name, string>>>({});
  const { act, busy, problems, error } = useActOn(
    CreateDepartmentDocument,
    (answer) => answer.createDepartment.problems,
    {
      word: 'departments.added',
      then: onClose,
    },
  );
  const lines: LineOf<Name>[] = [
    { name: 'fr', label: say('departments.nameFr'), required: true },
    { name: 'ar', label: say('departments.nameAr'), required: true },
    {
      name: 'code',
      label: say('departments.code'),
      help: say('departments.codeHelp'),
      required: true,
      ltr: true,
    },
  ];
  /** The API points into `name`; here each language has its own line. */
  const pointed = problems.map((problem) =>
    problem.path[0] === 'name' ? { ...problem, path: [problem.path[1] ?? 'fr'] } : problem,
  );
  return (
    <Dialog
      title={`${say('departments.add')} · ${authority.name}`}
      confirm={say('shell.save')}
      busy={busy}
      onConfirm={() =>
        void act({
          authorityId: authority.id,
          code: values.code?.trim() ?? '',
          name: { fr: values.fr?.trim() ?? '', ar: values.ar?.trim() ?? '' },
        })
      }
      onClose={onClose}
    >
      {error && <Failed error={error} />}
      <TextFields
        lines={lines}
        values={values}
        problems={pointed}
        onChange={(name, value) => setValues((now) => ({ ...now, [name]: value }))}
      />
    </Dialog>
  );
}
