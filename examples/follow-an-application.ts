// An association asks for a grant and follows what becomes of it, beside the officer who decides.
// `npm start` in one terminal, `npm run example` in another; JIHA_URL and JIHA_DATA say where, if not here.
import { setTimeout as wait } from 'node:timers/promises';
import * as doc from './generated/graphql.ts';
import { answers, asInput, decisions, document, pieces } from './support/association-grant.ts';
import { Session } from './support/session.ts';

const [association, officer] = await Promise.all([Session.of('association1'), Session.of('associations')]);
const { eventCursor, procedure, myOrganisations } = await association.ask(doc.BeginFollowingDocument, {});
let application: doc.StandingFragment;
const here = () => ({ applicationId: application.id, version: application.version });

/** Follows the application and tells what it hears. `after` moves on with each event: a broken line costs none. */
function follow(who: Session, name: string) {
  const variables: doc.FollowApplicationSubscriptionVariables = { id: application.id, after: eventCursor };
  const heard: { cursor: string; phase: doc.Phase }[] = [];
  const line = who.follow(doc.FollowApplicationDocument, variables, ({ applicationEvents: event }) => {
    variables.after = event.cursor;
    heard.push(event);
    const fields = event.__typename === 'CorrectionRequested' ? `: ${event.fields.join(', ')}` : '';
    console.log(`   ${name} hears ${event.__typename}${fields} (${event.step}, ${event.phase})`);
  });
  return { ...line, heard };
}

/** Until both have heard that it came to this phase. */
async function together(phase: doc.Phase) {
  while (followers.some(({ heard }) => heard.at(-1)?.phase !== phase)) await wait(20);
}

console.log('An association begins a request for a grant, and follows it from the first moment.');
application = await association.act(doc.StartApplicationDocument, {
  procedureId: procedure!.id,
  organisationId: myOrganisations[0]!.id,
});
const applicant = follow(association, 'the association');

console.log('It fills in the form, gives its seven documents, and files.');
const upload = (who: Session, name: string) => who.upload(`${name}.pdf`, 'application/pdf', document);
const files = await Promise.all(pieces.map(async (piece) => [piece, [await upload(association, piece)]]));
const given = asInput({ ...answers, ...Object.fromEntries(files) });
application = await association.act(doc.SaveAnswersDocument, { ...here(), answers: given });
application = await association.act(doc.SubmitApplicationDocument, here());

console.log('The officer of the region sees it from now on, and asks for less money.');
const instructor = follow(officer, 'the officer');
const followers = [applicant, instructor];
application = await officer.act(doc.RequestCorrectionDocument, {
  ...here(),
  fields: ['requested_amount', 'own_contribution'],
  message: 'La région ne peut pas porter plus de la moitié du projet.',
});
await together('AWAITING_APPLICANT');

console.log('It mends that. Then its line is cut, as in a tunnel, while the officer goes on.');
const mended = asInput({ requested_amount: '45000.00', own_contribution: '45000.00' });
application = await association.act(doc.AnswerCorrectionDocument, { ...here(), answers: mended });
await together('IN_REVIEW');
applicant.cut();
for (const { transition, fields, withDocument } of decisions)
  application = await officer.act(doc.MoveApplicationDocument, {
    ...here(),
    transition,
    fields: asInput(fields),
    files: withDocument ? [await upload(officer, 'deliberation')] : [],
  });

console.log('Its client has come back by itself, after the last event that it had.');
await together('ACCEPTED');
await Promise.all(followers.map(({ stop }) => stop()));
const [shared, all] = followers.map(({ heard }) =>
  heard
    .map(({ cursor }) => cursor)
    .slice(-7)
    .join(),
);
console.log(
  shared === all ? 'The grant is given; both have heard the same, each event once.' : 'Something is missing!',
);
process.exitCode = shared === all ? 0 : 1;
