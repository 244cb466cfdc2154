import { data } from '../support/gql.js';
import { shared } from '../support/server.js';
import { signIn, type Headers } from '../support/sign-in.js';

/** Who asks, by their relation to one application of the demo region: a citizen's request about personal data. */
export const viewers = {
  nobody: null,
  stranger: 'commerce1',
  applicant: 'citoyen1',
  counter: 'guichet.zagora',
  officer: 'information',
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
  const account = viewers[viewer];
  return account === null ? {} : signIn(account);
};

/** The ids that the table's questions speak of. Nothing in the table changes any of them. */
export interface Fixture {
  readonly application: { readonly id: string; readonly version: number; readonly number: string };
  readonly applicant: string;
  readonly strangers: string;
  readonly organisation: string;
  readonly procedure: string;
  readonly revision: string;
  readonly region: string;
  readonly department: string;
  readonly grant: string;
  readonly mandate: string;
  readonly session: string;
  readonly nowhere: string;
}

export async function makeFixture(): Promise<Fixture> {
  interface Mine {
    viewer: { person: { id: string }; grants: { id: string }[]; sessionId: string };
    myApplications: {
      nodes: {
        id: string;
        version: number;
        number: string;
        procedure: {
          id: string;
          authority: { id: string };
          department: { id: string };
          publishedRevision: { id: string };
        };
      }[];
    };
    myOrganisations: { id: string; mandates: { id: string }[] }[];
  }
  const mine = `{ viewer { person { id } grants { id } sessionId }
    myApplications(first: 1, filter: { phases: [SUBMITTED] }) {
      nodes { id version number procedure { id authority { id } department { id } publishedRevision { id } } } }
    myOrganisations { id mandates { id } } }`;
  const [applicant, stranger, admin] = await Promise.all(
    (['applicant', 'stranger', 'localAdmin'] as const).map(async (who) =>
      data<Mine>(shared(), mine, {}, await headersOf(who)),
    ),
  );
  const application = applicant!.myApplications.nodes[0]!;
  return {
    application,
    applicant: applicant!.viewer.person.id,
    strangers: stranger!.viewer.person.id,
    organisation: stranger!.myOrganisations[0]!.id,
    mandate: stranger!.myOrganisations[0]!.mandates[0]!.id,
    procedure: application.procedure.id,
    revision: application.procedure.publishedRevision.id,
    region: application.procedure.authority.id,
    department: application.procedure.department.id,
    grant: admin!.viewer.grants[0]!.id,
    session: applicant!.viewer.sessionId,
    nowhere: '00000000-0000-7000-8000-000000000000',
  };
}
