import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { ListBase } from 'ra-core';
import { useState } from 'react';
import type { AuthorityListedFragment } from '../generated/graphql.js';
import { useWords } from '../languages/words.js';
import { Listing, type Column } from '../shell/listing.js';
import { PageTitle } from '../shell/page-title.js';
import { DepartmentLine } from './department-line.js';
import { AddDepartmentDialog } from './add-department.dialog.js';

/** The public bodies on the platform and the services inside each. */
export default function DepartmentsPage() {
  const say = useWords();
  const [adding, setAdding] = useState<AuthorityListedFragment | null>(null);
  const columns: Column<AuthorityListedFragment>[] = [
    { key: 'name', title: say('departments.authority'), show: ({ name }) => name },
    { key: 'kind', title: say('organisations.kind'), show: ({ kind }) => say(`departments.kinds.${kind}`) },
    {
      key: 'departments',
      title: say('departments.title'),
      show: ({ departments }) =>
        departments.length === 0
          ? say('departments.none')
          : departments.map((department) => <DepartmentLine key={department.id} department={department} />),
    },
  ];
  return (
    <ListBase
      resource="authorities"
      perPage={25}
      sort={{ field: 'KIND', order: 'DESC' }}
      disableAuthentication
    >
      <PageTitle>{say('departments.title')}</PageTitle>
      <Listing
        label={say('departments.title')}
        columns={columns}
        empty={say('departments.none')}
        actions={(authority: AuthorityListedFragment) => (
          <Button
            size="small"
            startIcon={<AddIcon />}
            onClick={() => setAdding(authority)}
            aria-label={`${say('departments.add')}: ${authority.name}`}
          >
            {say('departments.add')}
          </Button>
        )}
      />
      {adding && <AddDepartmentDialog authority={adding} onClose={() => setAdding(null)} />}
    </ListBase>
  );
}
