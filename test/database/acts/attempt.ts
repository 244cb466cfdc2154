import fc from 'fast-check';
import { JihaError } from '../../../api/core/errors.js';
import type { Problem } from '../../../api/core/problem.js';
import type { Answers } from '../../../api/forms/index.js';
import { act, type Act } from '../../../api/platform/act.js';
import { ApplicationRow } from '../../../api/procedures/applications/application.entity.js';
import { CorrectionRequestRow } from '../../../api/procedures/applications/correction-request.entity.js';
import { CorrectionService } from '../../../api/procedures/applications/correction.service.js';
import { FilingService } from '../../../api/procedures/applications/filing.service.js';
import { held, type Held } from '../../../api/procedures/applications/locking.js';
import { offeredMoves } from '../../../api/procedures/applications/offered.js';
import { ReviewService } from '../../../api/procedures/applications/review.service.js';
import { TalkService } from '../../../api/procedures/applications/talk.service.js';
import type { Move } from '../../../api/procedures/workflow/moves.js';
import { actOf } from '../../../api/procedures/workflow/workflow.js';
import type { TestHouse } from '../house.js';
import { names, outsiders, type Cast, type Name } from './cast.js';
import { anUpload, officerAnswers, type Begun } from './draft.js';

const kinds = ['save', 'submit', 'withdraw', 'ask', 'answer', 'move', 'assign', 'note', 'message'] as const;
export type Kind = (typeof kinds)[number];

/** One thing that somebody tries. */
export interface Attempt {
  readonly who: Name;
  readonly kind: Kind;
  readonly version: 'current' | 'stale' | 'ahead';
  /** What is given with it: what the act wants, too little, or nonsense. */
  readonly input: 'good' | 'poor' | 'wild';
  /** Decides among several: which officer, which field, which transition where none is named. */
  readonly choice: number;
  /** The key of a transition that is offered. */
  readonly transition?: string;
}

const how = {
  version: fc.constantFrom('current', 'current', 'current', 'current', 'stale', 'ahead'),
  input: fc.constantFrom('good', 'good', 'good', 'good', 'poor', 'wild'),
  choice: fc.nat(60),
} as const;
type How = Pick<Attempt, 'version' | 'input' | 'choice'>;
/** As somebody does it who reads the page and fills in what it asks. */
const well = { ...how, version: fc.constant('current'), input: fc.constant('good') } as const;

/**
 * Most go along what is offered to somebody, and half of these do it well, or few sequences would get far; some try what
 * leads on from here but is not offered to them; and some try anything at all.
 */
export type Tried = Attempt | (How & { readonly way: 'offered' | 'withheld' });
export const tried: fc.Arbitrary<Tried> = fc.oneof(
  fc.record({ ...how, who: fc.constantFrom(...names), kind: fc.constantFrom(...kinds) }),
  fc.record({ ...how, way: fc.constantFrom('offered', 'offered', 'withheld') }) as fc.Arbitrary<Tried>,
  fc.record({ ...how, way: fc.constant('offered') }) as fc.Arbitrary<Tried>,
  fc.record({ ...well, way: fc.constant('offered') }) as fc.Arbitrary<Tried>,
  fc.record({ ...well, way: fc.constant('offered') }) as fc.Arbitrary<Tried>,
);

export interface Outcome {
  readonly attempt: Attempt;
  /** Null: it was taken. */
  readonly refusal: string | null;
}

const filing = new FilingService();
const corrections = new CorrectionService();
const review = new ReviewService();
const talk = new TalkService();

/** The application as somebody finds it. */
export interface Standing extends Pick<Act, 'em' | 'now'> {
  readonly held: Held;
}

/** Tries things with one application, through the services that the mutations call. */
export class Stage {
  constructor(
    private readonly house: TestHouse,
    private readonly cast: Cast,
    private readonly begun: Begun,
  ) {}

  /** The application as it stands before the next attempt, by its row. */
  look(row: object): Standing {
    const em = this.house.orm.em.fork();
    const { revision } = this.begun.procedure;
    return { em, now: new Date(), held: held(em.map(ApplicationRow, row), revision) };
  }

  /** What is offered to somebody as the application stands. */
  offeredTo(who: Name, { em, now, held }: Standing): Move[] {
    return offeredMoves({ em, now, viewer: this.cast.viewers[who] }, held);
  }

  /** What somebody tries here. */
  attempt(each: Tried, standing: Standing): Attempt {
    if ('who' in each) return each;
    const { way, ...given } = each;
    const offers = way === 'offered' ? this.offers(given, standing) : this.withheld(given, standing);
    return pick(offers, each.choice)!;
  }

  /** Everything that somebody may do now; what leads on more often than what does not. */
  private offers(given: How, standing: Standing): Attempt[] {
    const { phase, answers } = standing.held.application;
    const offers = insiders.flatMap((who) =>
      this.offeredTo(who, standing).flatMap(({ act: named, transition }) => {
        const isSave = named === 'SUBMIT' && Object.keys(answers).length === 0;
        const kind = isSave ? 'save' : kindOf[named];
        const offer: Attempt = { ...given, who, kind, transition: transition.key };
        return Array<Attempt>(named === 'WITHDRAW' ? 1 : 3).fill(offer);
      }),
    );
    if (phase === 'DRAFT') return offers;
    const talk = [
      ['officer', 'assign'],
      ['auditor', 'note'],
      ['applicant', 'message'],
    ] as const;
    return [...offers, ...talk.map(([who, kind]) => ({ ...given, who, kind }))];
  }

  /** What leads on from here, by those to whom it is not offered; anything by the stranger where nothing does. */
  private withheld(given: How, standing: Standing): Attempt[] {
    const { workflow } = this.begun.procedure.definition;
    const onward = workflow.transitions.filter(({ from }) => from.includes(standing.held.application.step));
    const attempts = names.flatMap((who) => {
      const offered = new Set(this.offeredTo(who, standing).map(({ transition }) => transition.key));
      return onward
        .filter(({ key }) => !offered.has(key))
        .map((transition): Attempt => {
          return { ...given, who, kind: kindOf[actOf(workflow, transition)], transition: transition.key };
        });
    });
    return attempts.length > 0 ? attempts : [{ ...given, who: 'stranger', kind: 'move' }];
  }

  async try(attempt: Attempt, standing: Standing): Promise<Outcome> {
    const { viewers } = this.cast;
    const work = await this.workOf(attempt, standing);
    try {
      const acted = await act(this.house.orm, viewers[attempt.who], work);
      return { attempt, refusal: 'done' in acted ? null : codesOf(acted.refused) };
    } catch (error) {
      // Anything else is a fault of ours, not a refusal.
      if (error instanceof JihaError) return { attempt, refusal: error.code };
      throw error;
    }
  }

  private async workOf(attempt: Attempt, standing: Standing): Promise<(act: Act) => Promise<string>> {
    const { kind, input, choice } = attempt;
    const applicationId = this.begun.id;
    const { version } = standing.held.application;
    const here = {
      applicationId,
      version: { current: version, stale: version - 1, ahead: version + 1 }[attempt.version],
    };
    const text = { good: 'Voir la pièce jointe.', poor: ' ', wild: 'x'.repeat(6000) }[input];
    switch (kind) {
      case 'save': {
        const answers = this.answersFor(input, Object.keys(this.begun.answers));
        return (acting) => filing.saveAnswers(acting, { ...here, answers });
      }
      case 'submit':
        return (acting) => filing.submit(acting, here);
      case 'withdraw':
        return (acting) => filing.withdraw(acting, { ...here, reason: text });
      case 'ask': {
        const known = pick(Object.keys(this.begun.answers), choice)!;
        const fields = { good: [known], poor: [], wild: [known, '__proto__'] }[input];
        return (acting) => corrections.request(acting, { ...here, fields, message: text });
      }
      case 'answer': {
        const answers = this.answersFor(input, await this.askedFields());
        return (acting) => corrections.answer(acting, { ...here, answers });
      }
      case 'move':
        return this.moveOf(attempt, here, text);
      case 'assign': {
        const { officer, stranger } = this.cast.viewers;
        const assigneeId = { good: officer.personId, poor: null, wild: stranger.personId }[input];
        return (acting) => review.assign(acting, { ...here, assigneeId });
      }
      case 'note':
        return (acting) => talk.addNote(acting, { applicationId, text });
      case 'message':
        return (acting) => talk.sendMessage(acting, { applicationId, text });
    }
  }

  /** Along what is offered, or by any key of the workflow, or by one that there is not. */
  private async moveOf(
    { who, input, choice, transition: named }: Attempt,
    here: { applicationId: string; version: number },
    text: string,
  ): Promise<(act: Act) => Promise<string>> {
    const viewer = this.cast.viewers[who];
    const every = this.begun.procedure.definition.workflow.transitions;
    const transition = every.find(({ key }) => key === named) ?? pick(every, choice)!;
    const asked = transition.demands?.fields;
    const fields =
      input === 'poor' || !asked ? {} : await officerAnswers(this.house, this.begun, asked, viewer);
    const upload = () => anUpload(this.house, viewer);
    const files = {
      good: async () => (transition.demands?.attachment ? [await upload()] : []),
      poor: async () => [],
      // One's own, and then somebody else's.
      wild: async () => [await upload(), await anUpload(this.house, this.cast.viewers.stranger)],
    };
    const key = named ?? (choice % 7 === 0 ? 'no-such-transition' : transition.key);
    const given = { ...here, transition: key, reason: text, fields, files: await files[input]() };
    return (acting) => review.move(acting, given);
  }

  private answersFor(input: Attempt['input'], keys: readonly string[]): Answers {
    const { answers } = this.begun;
    const valid = Object.fromEntries(keys.map((key) => [key, answers[key] ?? null]));
    if (input === 'good') return valid;
    if (input === 'poor') return Object.fromEntries(Object.entries(valid).slice(0, 2));
    return { ...valid, [keys[0] ?? 'nothing']: { not: ['an', 'answer'] }, unknown_field: 1 };
  }

  private async askedFields(): Promise<readonly string[]> {
    const open = await this.house.orm.em
      .fork()
      .findOne(CorrectionRequestRow, { applicationId: this.begun.id, answeredAt: null });
    return open?.fields ?? Object.keys(this.begun.answers);
  }
}

const insiders = names.filter((name) => !outsiders.includes(name));

const kindOf: Record<Move['act'], Kind> = {
  SUBMIT: 'submit',
  WITHDRAW: 'withdraw',
  REQUEST_CORRECTION: 'ask',
  ANSWER_CORRECTION: 'answer',
  MOVE: 'move',
};

const pick = <T>(from: readonly T[], choice: number): T | undefined =>
  from.length === 0 ? undefined : from[choice % from.length];

const codesOf = (problems: readonly Problem[]) => problems.map(({ code }) => code).join(' ');
