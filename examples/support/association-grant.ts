/** What an association answers that asks for a grant (PR04), by the keys of the form's fields. */
export const answers = {
  association_name: 'Association des jeunes de l’oasis',
  founded_on: '2015-03-01',
  receipt_number: '12/2024',
  receipt_date: '2024-05-12',
  commune: '08.587.01.13',
  seat: { street: 'Rue du Draa 12', city: 'Zagora', postalCode: '47900' },
  phone: '0661234567',
  fields_of_activity: ['environment', 'education'],
  public_utility: false,
  assembly_date: '2026-03-15',
  board_members: [
    { name: 'Aïcha Ouhaddou', role: 'president', cin: 'PB100001', phone: '0661234567' },
    { name: 'Brahim Aït Ali', role: 'secretary', cin: 'PB100002' },
    { name: 'Fatima Zahra El Idrissi', role: 'treasurer', cin: 'PB100003', phone: '0662345678' },
  ],
  request_kind: 'grant',
  project_title: 'Pépinière de palmiers dattiers',
  project_summary: 'Une pépinière gérée par les jeunes de l’oasis, avec un atelier pour les écoles.',
  starts_on: '2027-01-10',
  ends_on: '2027-12-20',
  beneficiaries: 240,
  women_beneficiaries: 130,
  budget_lines: [
    { category: 'equipment', item: 'Serres', amount: '60000.00' },
    { category: 'services', item: 'Ateliers', amount: '30000.00' },
  ],
  own_contribution: '20000.00',
  requested_amount: '70000.00',
  previous_grant: false,
  rib: '230450123456789012345628',
  rib_in_name: true,
  declaration: true,
};

/** The fields that take a document. */
export const pieces = [
  'request_letter',
  'statutes',
  'filing_receipt',
  'assembly_minutes',
  'reports',
  'project_file',
  'rib_certificate',
];

/** The smallest file that is really a PDF. */
export const document = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** The way from the study of the request to the grant, with what the officer fills in at each step. */
export const decisions = [
  { transition: 'present-to-commission', fields: { eligibility: 'favourable' } },
  { transition: 'give-opinion', fields: { commission_date: '2026-09-01', proposed_amount: '45000.00' } },
  {
    transition: 'deliberate',
    fields: { session_date: '2026-09-10', deliberation_number: '2026/14', amount_granted: '45000.00' },
    withDocument: true,
  },
  { transition: 'accept', fields: { visa_number: 'V-2026-77', visa_date: '2026-09-20' } },
];

export const asInput = (given: Readonly<Record<string, unknown>>) =>
  Object.entries(given).map(([field, value]) => ({ field, value }));
