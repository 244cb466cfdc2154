import { publishList } from '../support/lists.js';
import { randomInt } from 'node:crypto';
import { signUpCitizen } from '../support/citizen.js';
import { fileComplaint, type Filed } from '../support/complaint.js';
import { data } from '../support/gql.js';
import { shared, sharedFolder } from '../support/server.js';
import { signIn, type Headers } from '../support/sign-in.js';

/** Who asks, by their relation to one application and its applicant: a complaint to the region, filed online. */
export const viewers = {
  nobody: null,
  stranger: 'commerce1',
  applicant: 'whoever made the fixture',
  officer: 'reclamations',
  /** A counter of the authority that decides. */
  ownAuthority: 'guichet.region',
  /** A counter where nobody has come. */
  counter: 'guichet.zagora',
  otherDepartment: 'transport',
  otherAuthority: 'patrimoine.zagora',
  designer: 'conception',
  publisher: 'publication',
  auditor: 'audit',
  localAdmin: 'admin.zagora',
  admin: 'admin',
} as const;
export type ViewerName = keyof typeof viewers;
export const viewerNames = Object.keys(viewers) as ViewerName[];

export const headersOf = async (viewer: ViewerName): Promise<Headers> => {
  if (viewer === 'applicant') return (await applicant()).headers;
  const account = viewers[viewer];
  return account === null ? {} : signIn(account);
};

let made: ReturnType<typeof makeApplicant> | undefined;
const applicant = () => (made ??= makeApplicant());

/** Somebody who has no dealings with the region but this one application, and who has filled in the whole profile. */
async function makeApplicant(): Promise<{ headers: Headers; application: Filed }> {
  const citizen = await signUpCitizen({ url: shared(), dataFolder: sharedFolder() });
  const headers = { ...citizen.headers };
  const input = {
    givenName: 'Itto',
    familyName: 'Aït Hammou',
    givenNameAr: 'إيطو',
    familyNameAr: 'آيت حمو',
    cin: `PB${randomInt(1_000_000, 9_999_999)}`,
    phone: citizen.phone,
    email: `itto${randomInt(1e9)}@example.ma`,
    birthDate: '1990-02-03',
    communeCode: '08.587.01.13',
  };
  const complete =
    'mutation ($input: UpdateMyProfileInput!) { updateMyProfile(input: $input) { problems { code } } }';
  await data(shared(), complete, { input }, headers);
  return { headers, application: await fileComplaint(headers) };
}

/** The ids that the table's questions speak of. Nothing in the table changes any of them. */
export interface Fixture {
  readonly application: Filed;
  readonly applicant: string;
  readonly officer: string;
  readonly strangers: string;
  readonly organisation: string;
  readonly procedure: string;
  readonly revision: string;
  readonly region: string;
  readonly department: string;
  readonly grant: string;
  readonly mandate: string;
  readonly session: string;
  /** Key of a reference list. */
  readonly list: string;
  readonly nowhere: string;
}

export async function makeFixture(): Promise<Fixture> {
  interface Mine {
    viewer: { person: { id: string }; grants: { id: string }[]; sessionId: string };
    myOrganisations: { id: string; mandates: { id: string }[] }[];
  }
  const mine = `{ viewer { person { id } grants { id } sessionId } myOrganisations { id mandates { id } } }`;
  const { application } = await applicant();
  const [self, officer, stranger, admin] = await Promise.all(
    (['applicant', 'officer', 'stranger', 'localAdmin'] as const).map(async (who) =>
      data<Mine>(shared(), mine, {}, await headersOf(who)),
    ),
  );
  return {
    application,
    applicant: self!.viewer.person.id,
    officer: officer!.viewer.person.id,
    strangers: stranger!.viewer.person.id,
    organisation: stranger!.myOrganisations[0]!.id,
    mandate: stranger!.myOrganisations[0]!.mandates[0]!.id,
    procedure: application.procedure.id,
    revision: application.procedure.publishedRevision.id,
    region: application.procedure.authority.id,
    department: application.procedure.department.id,
    grant: admin!.viewer.grants[0]!.id,
    session: self!.viewer.sessionId,
    list: await publishList(application.procedure.authority.id, [['S1', 'Souk de Rissani', 'سوق الريصاني']]),
    nowhere: '00000000-0000-7000-8000-000000000000',
  };
}
