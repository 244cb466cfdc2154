import { legalDay } from '../../core/dates.js';
import type { FileFact } from '../../forms/index.js';
import type { Uploads } from '../../files/uploads.js';
import type { Viewer } from '../../platform/access/viewer.js';
import type { Act } from '../../platform/act.js';
import type { Application } from '../../procedures/applications/application.columns.js';
import { readApplication } from '../../procedures/applications/locking.js';
import type { Move } from '../../procedures/workflow/moves.js';
import type { Situation } from '../answers/situation.js';
import type { PlannedApplication } from '../plan.js';
import type { Dice } from '../random.js';
import type { KnownApplicant } from '../stages/applicants.stage.js';
import type { KnownProcedure } from '../stages/procedures.stage.js';
import { loader } from '../world.js';
import { Clock } from './clock.js';

/** Who takes part in the life of one application. */
export interface Cast {
  readonly procedure: KnownProcedure;
  readonly applicant: KnownApplicant;
  /** The counter where those without an account file, and the agent there. */
  readonly counter: { readonly authorityId: string; readonly agent: Viewer };
  /** The officers of the department that decides. */
  readonly officers: readonly [Viewer, ...Viewer[]];
}

export interface LifeTools {
  readonly base: Date;
  /** When it is filed. */
  readonly filed: Date;
  readonly dice: Dice;
  readonly uploads: Uploads;
  readonly communes: Situation['facts']['communes'];
  readonly turn: Turn;
}

/** Lives run side by side, but file in their order: it comes when those before have filed, and is over after one's own. */
export interface Turn {
  readonly come: Promise<unknown>;
  readonly over: () => void;
}

/** Who stands where at this instant of one application's life, and what is written then. */
export abstract class Scene {
  protected readonly clock: Clock;
  protected application!: Application;
  private readonly files = new Map<string, FileFact>();

  constructor(
    private readonly begun: Act,
    protected readonly planned: PlannedApplication,
    protected readonly cast: Cast,
    protected readonly tools: LifeTools,
  ) {
    this.clock = new Clock(tools.base, tools.dice, tools.filed);
  }

  /** From here on it is about this application. */
  protected async open(applicationId: string): Promise<void> {
    await this.begun.em.flush();
    this.application = await readApplication(this.begun, applicationId);
  }

  /** Whoever files: the applicant, or the agent at the counter. */
  protected get filer(): Viewer {
    return this.planned.channel === 'ONLINE' ? this.cast.applicant.viewer! : this.cast.counter.agent;
  }

  /** The same officer all the way. */
  protected get officer(): Viewer {
    return this.cast.officers[this.planned.place % this.cast.officers.length]!;
  }

  protected actorOf(who: Move['transition']['who']): Viewer {
    if (who.includes('SYSTEM')) return loader;
    return who.includes('OFFICER') ? this.officer : this.filer;
  }

  protected as(viewer: Viewer): Act {
    return { ...this.begun, viewer, now: this.clock.now };
  }

  protected stand() {
    return { applicationId: this.application.id, version: this.application.version };
  }

  /** Each act is written before the next one looks. */
  protected async done(acted: Promise<unknown>): Promise<void> {
    await acted;
    await this.begun.em.flush();
    this.application = await readApplication(this.begun, this.application.id);
  }

  protected say(words: readonly [fr: string, ar: string]): string {
    return this.planned.applicant.language === 'ar' ? words[1] : words[0];
  }

  protected situation(writer: Viewer): Situation {
    const { dice, communes, uploads } = this.tools;
    return {
      dice,
      today: legalDay(this.clock.now),
      applicant: this.planned.applicant,
      commune: this.planned.commune,
      facts: { communes, files: this.files, applications: new Map(), lists: new Map() },
      upload: async ({ name, type, bytes }) => {
        const owner = writer.personId ?? this.officer.personId!;
        const purpose = type === 'image/png' ? 'IMAGE' : 'ATTACHMENT';
        const id = await uploads.store(owner, { name, claimedType: type, purpose }, Buffer.from(bytes));
        this.files.set(id, { name, type, bytes: bytes.length });
        return id;
      },
    };
  }
}
