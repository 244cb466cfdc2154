import type { Fixture, ViewerName } from './viewers.js';

/**
 * What happens when somebody asks.
 * `done`: let through to the input (which is chosen so that nothing changes), or an object comes back.
 * `rows`, `none`: a list with or without anything in it. `null`: nothing there to see.
 */
export type Outcome =
  | 'done'
  | 'rows'
  | 'none'
  | 'null'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT';

export interface Row {
  /** What is asked, with everything below the root. */
  readonly ask: (f: Fixture) => string;
  /** For those who are not named; nobody gets UNAUTHENTICATED unless told. */
  readonly others: Outcome;
  readonly but?: Partial<Record<ViewerName, Outcome>>;
}

const everybody = (ask: Row['ask'], outcome: Outcome): Row => ({
  ask,
  others: outcome,
  but: { nobody: outcome },
});
const signedIn = (ask: Row['ask'], others: Outcome, but: Row['but'] = {}): Row => ({ ask, others, but });
const citizens = { stranger: 'FORBIDDEN', applicant: 'FORBIDDEN' } as const;
const staff = (ask: Row['ask'], others: Outcome, but: Row['but'] = {}): Row => ({
  ask,
  others,
  but: { ...citizens, ...but },
});
/** For the roles that are named; everybody else is stopped at the door. */
const only = (ask: Row['ask'], but: Row['but']): Row => ({ ask, others: 'FORBIDDEN', but });

const here = (f: Fixture) => `applicationId: "${f.application.id}", version: ${f.application.version}`;
const problems = '{ problems { code } }';
/** An act on the application: unseen it is NOT_FOUND, seen by those who may not act FORBIDDEN. */
const act = (ask: Row['ask'], but: Row['but']): Row => ({
  ask,
  others: 'NOT_FOUND',
  but: {
    applicant: 'FORBIDDEN',
    officer: 'FORBIDDEN',
    ownAuthority: 'FORBIDDEN',
    publisher: 'FORBIDDEN',
    auditor: 'FORBIDDEN',
    ...but,
  },
});
const staffAct = (ask: Row['ask'], but: Row['but']): Row => {
  const row = act(ask, but);
  return { ...row, but: { ...row.but, ...citizens } };
};

/** Lists are for those who design, publish and look after procedures, whatever their authority. */
const seesLists = (outcome: Outcome): Row['but'] => ({
  designer: outcome,
  publisher: outcome,
  auditor: outcome,
  admin: outcome,
  localAdmin: outcome,
});

export const queries: Record<string, Row> = {
  apiKeys: signedIn(() => 'apiKeys { totalCount }', 'none'),
  apiVersion: everybody(() => 'apiVersion', 'done'),
  application: signedIn((f) => `application(id: "${f.application.id}") { id }`, 'null', {
    applicant: 'done',
    officer: 'done',
    ownAuthority: 'done',
    publisher: 'done',
    auditor: 'done',
  }),
  applications: signedIn(
    (f) => `applications(filter: { number: "${f.application.number}" }) { totalCount }`,
    'none',
    {
      applicant: 'rows',
      officer: 'rows',
      ownAuthority: 'rows',
      publisher: 'rows',
      auditor: 'rows',
    },
  ),
  authorities: everybody(() => 'authorities { totalCount }', 'rows'),
  authority: everybody((f) => `authority(id: "${f.region}") { id }`, 'done'),
  commune: everybody(() => 'commune(code: "08.587.01.13") { code }', 'done'),
  communes: everybody(() => 'communes { totalCount }', 'rows'),
  departments: everybody(() => 'departments { totalCount }', 'rows'),
  holidays: everybody(() => 'holidays(year: 2001) { day }', 'none'),
  invitations: only(() => 'invitations { totalCount }', { admin: 'none', localAdmin: 'none' }),
  eventCursor: everybody(() => 'eventCursor', 'done'),
  myApplications: signedIn(() => 'myApplications { totalCount }', 'none', {
    applicant: 'rows',
    stranger: 'rows',
  }),
  myFile: signedIn((f) => `myFile(id: "${f.nowhere}") { id }`, 'null'),
  myOrganisations: signedIn(() => 'myOrganisations { id }', 'none', { stranger: 'rows' }),
  mySessions: signedIn(() => 'mySessions { totalCount }', 'rows'),
  // Whoever receives people at a counter finds organisations by name; others know them through applications only.
  organisation: signedIn((f) => `organisation(id: "${f.organisation}") { id }`, 'null', {
    stranger: 'done',
    counter: 'done',
    ownAuthority: 'done',
    localAdmin: 'done',
    admin: 'done',
    auditor: 'done',
  }),
  organisations: staff(() => 'organisations { totalCount }', 'rows', {
    officer: 'none',
    designer: 'none',
    publisher: 'none',
  }),
  people: staff(() => 'people { totalCount }', 'rows'),
  person: signedIn((f) => `person(id: "${f.applicant}") { id }`, 'null', {
    applicant: 'done',
    officer: 'done',
    ownAuthority: 'done',
    auditor: 'done',
    admin: 'done',
  }),
  procedure: everybody(() => 'procedure(key: "personal-data-rights") { id }', 'done'),
  procedureRevision: everybody((f) => `procedureRevision(id: "${f.revision}") { id }`, 'done'),
  procedures: everybody(() => 'procedures { totalCount }', 'rows'),
  province: everybody(() => 'province(code: "08.587") { code }', 'done'),
  provinces: everybody(() => 'provinces { code }', 'rows'),
  publicationPlan: only((f) => `publicationPlan(revisionId: "${f.nowhere}") { applications }`, {
    designer: 'NOT_FOUND',
    publisher: 'NOT_FOUND',
  }),
  queueSummary: staff(() => 'queueSummary { total }', 'done'),
  referenceList: staff((f) => `referenceList(key: "${f.list}") { key }`, 'null', seesLists('done')),
  referenceLists: staff(() => 'referenceLists { totalCount }', 'none', seesLists('rows')),
  referenceItems: everybody(() => 'referenceItems(list: "nothing") { totalCount }', 'none'),
  region: everybody(() => 'region { code }', 'done'),
  roleGrants: staff(() => 'roleGrants { totalCount }', 'rows'),
  simulateDraft: only((f) => `simulateDraft(revisionId: "${f.nowhere}") { replayed }`, {
    designer: 'NOT_FOUND',
  }),
  revisionChanges: staff((f) => `revisionChanges(revisionId: "${f.revision}") { code }`, 'NOT_FOUND', {
    designer: 'none',
    publisher: 'none',
    auditor: 'none',
    admin: 'none',
  }),
  savedViews: staff(() => 'savedViews { id }', 'none'),
  searchCommunes: everybody(() => 'searchCommunes(text: "rissani") { code }', 'rows'),
  sessions: only((f) => `sessions(personId: "${f.applicant}") { totalCount }`, {
    admin: 'rows',
    localAdmin: 'none',
  }),
  staffActs: only(() => 'staffActs { totalCount }', { admin: 'rows', auditor: 'rows', localAdmin: 'rows' }),
  startingWorkflows: only(() => 'startingWorkflows { name }', { designer: 'rows' }),
  territoryAttribution: everybody(() => 'territoryAttribution', 'done'),
  tryDraft: only(
    (f) =>
      `tryDraft(input: { revisionId: "${f.nowhere}", step: "draft", answers: [] }) { problems { code } }`,
    {
      designer: 'NOT_FOUND',
    },
  ),
  viewer: everybody(() => 'viewer { kind }', 'done'),
};

/** What somebody who follows gets: what happens, nothing, or the reason why not. */
export type Hearing = 'hears' | 'silent' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND';

export interface SubscriptionRow {
  readonly ask: (f: Fixture) => string;
  readonly others: Hearing;
  readonly but?: Partial<Record<ViewerName, Hearing>>;
  /** The kind of event that everybody hears who hears anything, then those that some of them do not hear, and who. */
  readonly happens: Partial<Record<Happening, readonly ViewerName[]>>;
}

/** By the name of their events; happenings.ts makes them. None changes what the rows above speak of. */
export type Happening =
  | 'MessageSent'
  | 'InternalNoteAdded'
  | 'ApplicationAssigned'
  | 'ProcedurePublished'
  | 'ProcedureDrafted';

/** Applicants hear nothing of what staff do among themselves. */
const withApplication: SubscriptionRow['happens'] = {
  MessageSent: [],
  InternalNoteAdded: ['applicant'],
  ApplicationAssigned: ['applicant'],
};
const staffOfIt = { officer: 'hears', ownAuthority: 'hears', publisher: 'hears', auditor: 'hears' } as const;

export const subscriptions: Record<string, SubscriptionRow> = {
  applicationEvents: {
    ask: (f) => `applicationEvents(applicationId: "${f.application.id}", after: $after)`,
    others: 'NOT_FOUND',
    but: { ...staffOfIt, applicant: 'hears' },
    happens: withApplication,
  },
  myApplicationEvents: {
    ask: () => 'myApplicationEvents(after: $after)',
    others: 'silent',
    but: { applicant: 'hears' },
    happens: withApplication,
  },
  procedureEvents: {
    ask: (f) => `procedureEvents(procedureId: "${f.procedure}", after: $after)`,
    others: 'hears',
    but: { nobody: 'hears' },
    happens: {
      ProcedurePublished: [],
      // Drafts are for those who work on the procedure.
      ProcedureDrafted: [
        'nobody',
        'stranger',
        'applicant',
        'counter',
        'officer',
        'ownAuthority',
        'otherDepartment',
        'otherAuthority',
        'localAdmin',
      ],
    },
  },
  queueEvents: {
    ask: () => 'queueEvents(after: $after)',
    others: 'silent',
    but: { ...staffOfIt, ...citizens },
    happens: withApplication,
  },
};

export const mutations: Record<string, Row> = {
  acceptInvitation: everybody(
    () =>
      `acceptInvitation(input: { token: "no such invitation", password: "long enough 2026" }) ${problems}`,
    'done',
  ),
  addFixedHolidays: only(() => `addFixedHolidays(input: { year: 1999 }) ${problems}`, { admin: 'done' }),
  addInternalNote: staffAct(
    (f) => `addInternalNote(input: { applicationId: "${f.application.id}", text: " " }) ${problems}`,
    {
      officer: 'done',
      ownAuthority: 'done',
      publisher: 'done',
      auditor: 'done',
    },
  ),
  answerCorrection: act((f) => `answerCorrection(input: { ${here(f)}, answers: [] }) ${problems}`, {}),
  assignApplication: staffAct(
    (f) => `assignApplication(input: { ${here(f)}, assigneeId: "${f.strangers}" }) ${problems}`,
    {
      officer: 'done',
    },
  ),
  attendDraft: only((f) => `attendDraft(input: { revisionId: "${f.nowhere}" }) ${problems}`, {
    designer: 'NOT_FOUND',
  }),
  changeProcedureOwner: only(
    (f) => `changeProcedureOwner(input: { procedureId: "${f.nowhere}" }) ${problems}`,
    {
      designer: 'NOT_FOUND',
    },
  ),
  beginDraft: only((f) => `beginDraft(input: { revisionId: "${f.nowhere}" }) ${problems}`, {
    designer: 'NOT_FOUND',
  }),
  beginProcedure: only(
    (f) => `beginProcedure(input: { authorityId: "${f.region}", title: {} }) ${problems}`,
    { designer: 'done' },
  ),
  claimCounterRecord: signedIn(() => `claimCounterRecord(input: { cin: "no" }) ${problems}`, 'done'),
  confirmIdentity: only(
    (f) => `confirmIdentity(input: { personId: "${f.applicant}", cin: "no" }) ${problems}`,
    {
      counter: 'done',
      ownAuthority: 'done',
      admin: 'done',
      localAdmin: 'done',
    },
  ),
  createApiKey: signedIn(() => `createApiKey(input: { name: " ", scopes: [] }) ${problems}`, 'done'),
  createAuthority: only(() => `createAuthority(input: { code: "-", kind: AGENCY, name: {} }) ${problems}`, {
    admin: 'done',
  }),
  createDepartment: only(
    (f) => `createDepartment(input: { authorityId: "${f.region}", code: "-", name: {} }) ${problems}`,
    {
      admin: 'done',
    },
  ),
  createOrganisation: signedIn(
    () => `createOrganisation(input: { kind: ASSOCIATION, name: " " }) ${problems}`,
    'done',
  ),
  deleteView: staff((f) => `deleteView(id: "${f.nowhere}") ${problems}`, 'NOT_FOUND'),
  exemptFee: staffAct(
    (f) => `exemptFee(input: { ${here(f)}, feeId: "${f.nowhere}", reason: "x" }) ${problems}`,
    { officer: 'NOT_FOUND' },
  ),
  recordFeePayment: staffAct(
    (f) =>
      `recordFeePayment(input: { ${here(f)}, feeId: "${f.nowhere}", receiptNumber: "1", paidOn: "2026-01-02" }) ${problems}`,
    { officer: 'NOT_FOUND', ownAuthority: 'NOT_FOUND' },
  ),
  reopenFee: staffAct(
    (f) => `reopenFee(input: { ${here(f)}, feeId: "${f.nowhere}", reason: "x" }) ${problems}`,
    { officer: 'NOT_FOUND' },
  ),
  discardDraft: only((f) => `discardDraft(input: { revisionId: "${f.nowhere}" }) ${problems}`, {
    designer: 'NOT_FOUND',
  }),
  discardFile: signedIn((f) => `discardFile(input: { fileId: "${f.nowhere}" }) ${problems}`, 'NOT_FOUND'),
  draftRevision: only(
    (f) => `draftRevision(input: { authorityId: "${f.region}", definition: {} }) ${problems}`,
    { designer: 'done' },
  ),
  endAllSessions: signedIn(
    (f) => `endAllSessions(input: { personId: "${f.nowhere}" }) ${problems}`,
    'NOT_FOUND',
  ),
  endGrant: only((f) => `endGrant(input: { grantId: "${f.nowhere}" }) ${problems}`, {
    admin: 'NOT_FOUND',
    localAdmin: 'NOT_FOUND',
  }),
  endMandate: signedIn((f) => `endMandate(input: { mandateId: "${f.nowhere}" }) ${problems}`, 'NOT_FOUND'),
  endSession: signedIn((f) => `endSession(input: { sessionId: "${f.nowhere}" }) ${problems}`, 'NOT_FOUND'),
  findPersonAtCounter: only(() => `findPersonAtCounter(input: {}) ${problems}`, {
    counter: 'done',
    ownAuthority: 'done',
    admin: 'done',
    localAdmin: 'done',
  }),
  giveMandate: signedIn(
    (f) =>
      `giveMandate(input: { organisationId: "${f.organisation}", role: TREASURER, personId: "${f.nowhere}" }) ${problems}`,
    'NOT_FOUND',
    { stranger: 'done' },
  ),
  grantRole: only(
    (f) =>
      `grantRole(input: { personId: "${f.nowhere}", role: OFFICER, authorityId: "${f.region}" }) ${problems}`,
    {
      admin: 'NOT_FOUND',
    },
  ),
  handOverApplication: staffAct(
    (f) =>
      `handOverApplication(input: { ${here(f)}, departmentId: "${f.nowhere}", reason: "x" }) ${problems}`,
    { officer: 'done' },
  ),
  importProcedure: only(
    (f) => `importProcedure(input: { authorityId: "${f.region}", file: "" }) ${problems}`,
    { designer: 'done' },
  ),
  inviteStaff: only(
    (f) =>
      `inviteStaff(input: { email: "no address", role: OFFICER, authorityId: "${f.region}" }) ${problems}`,
    {
      admin: 'done',
    },
  ),
  moveApplication: staffAct(
    (f) => `moveApplication(input: { ${here(f)}, transition: "no-such" }) ${problems}`,
    {},
  ),
  approvePublication: only((f) => `approvePublication(input: { revisionId: "${f.revision}" }) ${problems}`, {
    publisher: 'done',
  }),
  cancelPublication: only((f) => `cancelPublication(input: { revisionId: "${f.revision}" }) ${problems}`, {
    publisher: 'done',
  }),
  publishRevision: only((f) => `publishRevision(input: { revisionId: "${f.revision}" }) ${problems}`, {
    publisher: 'done',
  }),
  checkListFile: only(
    (f) => `checkListFile(input: { fileId: "${f.nowhere}", mapping: { fr: 0, ar: 1 } }) ${problems}`,
    { designer: 'NOT_FOUND' },
  ),
  publishReferenceList: only(
    (f) => `publishReferenceList(input: { fileId: "${f.nowhere}", mapping: { fr: 0, ar: 1 } }) ${problems}`,
    { designer: 'NOT_FOUND' },
  ),
  readListFile: only((f) => `readListFile(input: { fileId: "${f.nowhere}" }) ${problems}`, {
    designer: 'NOT_FOUND',
  }),
  restoreReferenceList: only(
    () => `restoreReferenceList(input: { key: "nothing", version: 1 }) ${problems}`,
    { designer: 'NOT_FOUND' },
  ),
  registerPerson: only(() => `registerPerson(input: { givenName: " ", familyName: " " }) ${problems}`, {
    counter: 'done',
    ownAuthority: 'done',
    admin: 'done',
    localAdmin: 'done',
  }),
  renameDepartment: only((f) => `renameDepartment(input: { id: "${f.department}", name: {} }) ${problems}`, {
    admin: 'done',
  }),
  requestCorrection: staffAct(
    (f) => `requestCorrection(input: { ${here(f)}, fields: [], message: "" }) ${problems}`,
    { officer: 'done', ownAuthority: 'done' },
  ),
  resetSecondFactor: only((f) => `resetSecondFactor(input: { personId: "${f.nowhere}" }) ${problems}`, {
    admin: 'NOT_FOUND',
    localAdmin: 'NOT_FOUND',
  }),
  retireProcedure: only((f) => `retireProcedure(input: { procedureId: "${f.nowhere}" }) ${problems}`, {
    publisher: 'NOT_FOUND',
  }),
  revokeApiKey: signedIn((f) => `revokeApiKey(input: { id: "${f.nowhere}" }) ${problems}`, 'NOT_FOUND'),
  revokeInvitation: only((f) => `revokeInvitation(input: { invitationId: "${f.nowhere}" }) ${problems}`, {
    admin: 'NOT_FOUND',
    localAdmin: 'NOT_FOUND',
  }),
  removeHoliday: only(() => `removeHoliday(input: { day: "2001-01-02" }) ${problems}`, {
    admin: 'NOT_FOUND',
  }),
  setHoliday: only(() => `setHoliday(input: { day: "2001-01-02", name: {} }) ${problems}`, { admin: 'done' }),
  saveAnswers: act((f) => `saveAnswers(input: { ${here(f)}, answers: [] }) ${problems}`, {
    applicant: 'done',
  }),
  saveDraft: only(
    (f) => `saveDraft(input: { revisionId: "${f.nowhere}", version: 1, definition: {} }) ${problems}`,
    { designer: 'NOT_FOUND' },
  ),
  saveView: staff(() => `saveView(input: { name: " ", filter: {} }) ${problems}`, 'done'),
  sendMessage: act(
    (f) => `sendMessage(input: { applicationId: "${f.application.id}", text: " " }) ${problems}`,
    {
      applicant: 'done',
      officer: 'done',
      ownAuthority: 'done',
    },
  ),
  setPublicationApproval: only(
    (f) => `setPublicationApproval(input: { id: "${f.department}", needsTwo: false }) ${problems}`,
    { admin: 'done' },
  ),
  startApplication: signedIn(
    (f) => `startApplication(input: { procedureId: "${f.procedure}", channel: COUNTER }) ${problems}`,
    'done',
  ),
  submitApplication: act((f) => `submitApplication(input: { ${here(f)} }) ${problems}`, {
    applicant: 'done',
  }),
  updateMyProfile: signedIn(() => `updateMyProfile(input: { phone: "no phone" }) ${problems}`, 'done'),
  updateOrganisation: signedIn(
    (f) => `updateOrganisation(input: { id: "${f.organisation}", ice: "no" }) ${problems}`,
    'NOT_FOUND',
    { stranger: 'done' },
  ),
  withdrawApplication: act(
    (f) =>
      `withdrawApplication(input: { applicationId: "${f.application.id}", version: ${f.application.version + 7} }) ${problems}`,
    {
      applicant: 'CONFLICT',
      officer: 'CONFLICT',
      ownAuthority: 'CONFLICT',
      publisher: 'CONFLICT',
      auditor: 'CONFLICT',
    },
  ),
};

/** Of whom the fields of a person are asked. */
export type Whose = 'applicant' | 'officer';

/**
 * Who sees which fields of somebody: `all` but nothing else is the person's own and of those who work on the application;
 * `contact`: all but the card; `name`: no more than what the person is called. Who is not named sees nothing.
 */
export const personSeenBy: Record<Whose, Partial<Record<ViewerName, 'all' | 'contact' | 'name'>>> = {
  applicant: {
    applicant: 'all',
    officer: 'all',
    ownAuthority: 'all',
    admin: 'contact',
    auditor: 'name',
  },
  // Somebody who works here: colleagues everywhere know the name, and only who administers the account knows more.
  officer: {
    officer: 'all',
    admin: 'contact',
    ownAuthority: 'name',
    otherDepartment: 'name',
    otherAuthority: 'name',
    counter: 'name',
    designer: 'name',
    publisher: 'name',
    auditor: 'name',
    localAdmin: 'name',
  },
};

/** Every field of Person by what opens it. A field that is not here fails the run. */
export const personFields: Record<string, 'all' | 'contact' | 'name'> = {
  id: 'name',
  fullName: 'name',
  givenName: 'name',
  familyName: 'name',
  givenNameAr: 'name',
  familyNameAr: 'name',
  createdAt: 'name',
  mandates: 'name',
  grants: 'name',
  phone: 'contact',
  email: 'contact',
  birthDate: 'contact',
  communeCode: 'contact',
  preferredLanguage: 'contact',
  hasAccount: 'contact',
  cin: 'all',
  cinVerified: 'all',
};
