import type { Answers, Json } from '../../forms/index.js';
import { welcome } from '../../people/counter-visits.js';
import { CorrectionService } from '../../procedures/applications/correction.service.js';
import { FilingService } from '../../procedures/applications/filing.service.js';
import { ReviewService } from '../../procedures/applications/review.service.js';
import { TalkService } from '../../procedures/applications/talk.service.js';
import { asking } from '../../procedures/workflow/asking.js';
import { movesFrom, type Move } from '../../procedures/workflow/moves.js';
import { actors, stepOf } from '../../procedures/workflow/workflow.js';
import { fillForm } from '../answers/fill-form.js';
import type { Story } from '../answers/situation.js';
import { stories } from '../answers/stories/stories.js';
import { samplePdf } from '../sample-files.js';
import { loader } from '../world.js';
import { nextTowards, routeTo, type Goal } from './route.js';
import { Scene } from './scene.js';
import { notes, questions, sentBack, withdrawals } from './words.js';

const filing = new FilingService();
const corrections = new CorrectionService();
const review = new ReviewService();
const talk = new TalkService();

/** More transitions than any workflow of the demo needs: who takes more goes in circles. */
const mostTransitions = 40;

/** One application from its draft to where the plan wants it, each act at its own instant. */
export class Life extends Scene {
  async live(): Promise<void> {
    const { dice } = this.tools;
    const { target, corrected } = this.planned;
    await this.draft();
    if (target === 'DRAFT') return;
    this.clock.passUntilFiled();
    await this.tools.turn.come;
    await this.done(filing.submit(this.as(this.filer), this.stand()));
    this.tools.turn.over();
    const { workflow } = this.cast.procedure.definition;
    for (const goal of routeTo(workflow, target, corrected, dice)) await this.goTo(goal);
  }

  private async draft(): Promise<void> {
    const { planned, cast } = this;
    const atCounter = planned.channel !== 'ONLINE';
    if (atCounter) await welcome(this.as(this.filer), [cast.applicant.personId]);
    const id = await filing.start(this.as(this.filer), {
      procedureId: cast.procedure.id,
      channel: planned.channel,
      communeCode: planned.commune.code,
      organisationId: cast.applicant.organisationId,
      ...(atCounter && {
        applicantId: cast.applicant.personId,
        counterAuthorityId: cast.counter.authorityId,
      }),
    });
    await this.open(id);
    const situation = this.situation(this.filer);
    const { form } = cast.procedure.definition;
    const answers = await fillForm(form, stories[planned.reference].tell(situation), situation);
    this.clock.passUntilFiled();
    const typed = planned.target === 'DRAFT' ? firstHalf(answers) : answers;
    await this.done(filing.saveAnswers(this.as(this.filer), { ...this.stand(), answers: typed }));
  }

  /** Takes whatever is offered and leads there; a goal that conditions put out of reach is given up. */
  private async goTo(goal: Goal): Promise<void> {
    const { workflow } = this.cast.procedure.definition;
    for (let taken = 0; !goal.includes(this.application.step); taken++) {
      if (taken > mostTransitions)
        throw new Error(`an application goes in circles at ${this.application.step}`);
      const moves = this.offered();
      const transition = nextTowards(
        workflow,
        goal,
        moves.map((move) => move.transition),
      );
      if (!transition) return;
      await this.take(moves.find((move) => move.transition === transition)!);
    }
  }

  private offered(): Move[] {
    const { definition } = this.cast.procedure;
    const isAsked = asking(definition, this.application, this.clock.now);
    const { target } = this.planned;
    return movesFrom(definition.workflow, this.application.step, actors, isAsked).filter(
      ({ transition }) => target === 'TACITLY_ACCEPTED' || !transition.who.includes('SYSTEM'),
    );
  }

  private async take(move: Move): Promise<void> {
    const { dice } = this.tools;
    this.clock.passDays();
    if (move.act === 'WITHDRAW') {
      const reason = this.say(dice.pick(withdrawals));
      return this.done(filing.withdraw(this.as(this.filer), { ...this.stand(), reason }));
    }
    if (move.act === 'REQUEST_CORRECTION') return this.requestCorrection();
    if (move.act === 'ANSWER_CORRECTION') return this.answerCorrection();
    const isBefore = this.application.phase === 'SUBMITTED';
    await this.move(move);
    if (isBefore && this.application.phase === 'IN_REVIEW') await this.settleIn();
  }

  private async move({ transition }: Move): Promise<void> {
    const { reference } = this.planned;
    const actor = this.actorOf(transition.who);
    if (actor === loader && this.application.dueOn) this.clock.passUntilAfter(this.application.dueOn);
    const situation = this.situation(actor);
    const demands = transition.demands ?? {};
    const told = stories[reference].officers?.(situation, this.application.answers) ?? {};
    const fields = demands.fields
      ? await fillForm(
          demands.fields,
          only(
            told,
            demands.fields.fields.map(({ key }) => key),
          ),
          situation,
        )
      : null;
    const files = demands.attachment ? [await situation.upload(decision(transition.key))] : null;
    const reason = demands.reason ? this.reasonOf(transition.to) : null;
    await this.done(
      review.move(this.as(actor), { ...this.stand(), transition: transition.key, reason, fields, files }),
    );
  }

  private reasonOf(to: string): string {
    const { workflow } = this.cast.procedure.definition;
    const { refusals } = stories[this.planned.reference];
    const isRefusal = stepOf(workflow, to).phase === 'REFUSED';
    return this.say(isRefusal ? this.tools.dice.pick(refusals) : sentBack);
  }

  private async requestCorrection(): Promise<void> {
    // Only what will have to be mended: nobody uploads anything for it yet.
    const situation = { ...this.situation(this.filer), upload: () => Promise.resolve('') };
    const { correction } = stories[this.planned.reference];
    const { fields, message } = await correction(situation, this.application.answers);
    await this.done(corrections.request(this.as(this.officer), { ...this.stand(), fields, message }));
  }

  private async answerCorrection(): Promise<void> {
    const { correction } = stories[this.planned.reference];
    const { mended } = await correction(this.situation(this.filer), this.application.answers);
    const answers = mended as Answers;
    await this.done(corrections.answer(this.as(this.filer), { ...this.stand(), answers }));
  }

  /** An officer takes the case; some write notes, some ask the applicant something. */
  private async settleIn(): Promise<void> {
    const { dice } = this.tools;
    const { applicationId } = this.stand();
    if (dice.chance(0.7)) {
      const assigneeId = this.officer.personId;
      await this.done(review.assign(this.as(this.officer), { ...this.stand(), assigneeId }));
    }
    if (dice.chance(0.25)) {
      this.clock.passMinutes();
      const text = this.say(dice.pick(notes));
      await this.done(talk.addNote(this.as(this.officer), { applicationId, text }));
    }
    if (dice.chance(0.25)) {
      const [question, answer] = dice.pick(questions);
      this.clock.passMinutes();
      await this.done(talk.sendMessage(this.as(this.officer), { applicationId, text: this.say(question) }));
      this.clock.passMinutes();
      if (dice.chance(0.7))
        await this.done(talk.sendMessage(this.as(this.filer), { applicationId, text: this.say(answer) }));
    }
  }
}

const only = (story: Story, keys: readonly string[]): Story =>
  Object.fromEntries(Object.entries(story).filter(([key]) => keys.includes(key)));

function firstHalf(answers: Answers): Record<string, Json> {
  const entries = Object.entries(answers);
  return Object.fromEntries(entries.slice(0, Math.ceil(entries.length / 2)));
}

const decision = (transition: string) => samplePdf(`${transition}.pdf`, 'Document signé');
