import { ref } from '@mikro-orm/core';
import { legalDay } from '../core/dates.js';
import { forbidden, notFound } from '../core/errors.js';
import { fold, searchText } from '../core/fold.js';
import { refuse } from '../core/problem.js';
import { holdsFor } from '../platform/access/holds-for.js';
import type { Act } from '../platform/act.js';
import { refuseStranger } from './counter-visits.js';
import { holdingOn } from './in-force.js';
import { Mandate } from './mandate.entity.js';
import type {
  CreateOrganisationInput,
  EndMandateInput,
  GiveMandateInput,
  UpdateOrganisationInput,
} from './organisation.inputs.js';
import { oneAtATime } from '../platform/one-at-a-time.js';
import { Organisation } from './organisation.entity.js';
import { mayBeMended, mayServeAtCounter } from './people.policy.js';
import { Person } from './person.entity.js';
import { Findings } from './person.rules.js';
import { record } from './staff-acts.js';

export class OrganisationService {
  async createOrganisation(act: Act, input: CreateOrganisationInput): Promise<string> {
    const personId = input.personId ?? act.viewer.personId!;
    const atCounter = personId !== act.viewer.personId;
    if (atCounter && !mayServeAtCounter(act.viewer)) throw forbidden('createOrganisation');
    if (atCounter) await refuseStranger(act, personId);
    // Anybody could call an association's name the own; a commune's president shows a card and a paper.
    if (input.kind === 'AUTHORITY' && !mayServeAtCounter(act.viewer))
      refuse('people.public_body_at_counter', ['kind']);

    const organisation = new Organisation();
    organisation.kind = input.kind;
    organisation.createdAt = act.now;
    organisation.createdBy = act.viewer.personId;
    await this.write(act, organisation, input);
    act.em.persist(organisation);
    await act.em.flush();
    this.mandate(act, organisation, personId, {
      role: input.role,
      validFrom: legalDay(act.now),
      validUntil: null,
    });
    if (atCounter) {
      record(act, 'createOrganisation', { personId, details: { organisationId: organisation.id } });
    }
    return organisation.id;
  }

  async updateOrganisation(act: Act, input: UpdateOrganisationInput): Promise<string> {
    const organisation = await this.mendable(act, input.id);
    await this.write(act, organisation, input);
    return organisation.id;
  }

  /**
   * Its president, or an agent at a counter before whom the papers lie, lets somebody act for an organisation. The agent
   * need not have met the organisation: its new president may be the first of it who comes.
   */
  async giveMandate(act: Act, input: GiveMandateInput): Promise<string> {
    const allowed =
      mayServeAtCounter(act.viewer) || act.viewer.organisationIds.includes(input.organisationId);
    const organisation = allowed ? await act.em.findOne(Organisation, input.organisationId) : null;
    if (!organisation) throw notFound('Organisation', input.organisationId);
    await this.mustSpeakFor(act, organisation, 'giveMandate');
    const validFrom = input.validFrom ?? legalDay(act.now);
    const validUntil = input.validUntil ?? null;
    if (validUntil !== null && validUntil < validFrom) refuse('people.ends_before_it_begins', ['validUntil']);
    const person = await this.meant(act, input);
    await oneAtATime(act, 'mandate', organisation.id, person.id);
    const same = await act.em.findOne(Mandate, { organisation, person, role: input.role, revokedAt: null });
    if (same) refuse('people.mandate_exists', ['role']);
    const mandate = this.mandate(act, organisation, person.id, { role: input.role, validFrom, validUntil });
    if (mayServeAtCounter(act.viewer)) {
      record(act, 'giveMandate', { personId: person.id, details: { mandateId: mandate.id } });
    }
    return mandate.id;
  }

  /** Its president, the person or an agent at a counter ends a mandate. */
  async endMandate(act: Act, { mandateId }: EndMandateInput): Promise<string> {
    const mandate = await act.em.findOne(Mandate, mandateId, { populate: ['organisation'] });
    if (!mandate) throw notFound('Mandate', mandateId);
    if (mandate.person.id !== act.viewer.personId) {
      const organisation = await this.mendable(act, mandate.organisation.id);
      await this.mustSpeakFor(act, organisation, 'endMandate');
    }
    if (mandate.revokedAt) return mandate.id;
    mandate.revokedAt = act.now;
    mandate.revokedBy = act.viewer.personId;
    if (mayServeAtCounter(act.viewer)) {
      record(act, 'endMandate', { personId: mandate.person.id, details: { mandateId } });
    }
    return mandate.id;
  }

  /** Acted for by the viewer, or served at the viewer's counter; otherwise it does not exist. */
  private async mendable({ em, viewer }: Act, id: string): Promise<Organisation> {
    if (!(await holdsFor(em, 'organisation', id, mayBeMended(viewer)))) throw notFound('Organisation', id);
    return em.findOneOrFail(Organisation, id);
  }

  private async mustSpeakFor(act: Act, organisation: Organisation, name: string): Promise<void> {
    if (mayServeAtCounter(act.viewer)) return;
    const presidency = await act.em.findOne(Mandate, {
      organisation,
      person: act.viewer.personId!,
      role: 'PRESIDENT',
      ...holdingOn(legalDay(act.now)),
    });
    if (!presidency) throw forbidden(name);
  }

  /** Agents name persons by id. Others must know what stands on a checked card, so that nobody can be guessed. */
  private async meant(act: Act, input: GiveMandateInput): Promise<Person> {
    if (mayServeAtCounter(act.viewer) && input.personId) {
      await refuseStranger(act, input.personId);
      return act.em.findOneOrFail(Person, input.personId);
    }
    const cin = new Findings().cin('cin', input.cin);
    const person = cin && (await act.em.findOne(Person, { cin, cinVerifiedAt: { $ne: null } }));
    const name = fold(input.familyName ?? '');
    const names = person ? [fold(person.familyName), fold(person.familyNameAr ?? '')] : [];
    if (!person || name === '' || !names.includes(name)) refuse('people.no_such_card', ['cin']);
    return person;
  }

  private mandate(
    act: Act,
    organisation: Organisation,
    personId: string,
    terms: Pick<Mandate, 'role' | 'validFrom' | 'validUntil'>,
  ): Mandate {
    return act.em.create(Mandate, {
      ...terms,
      organisation: ref(organisation),
      person: ref(Person, personId),
      givenBy: act.viewer.personId,
      createdAt: act.now,
    });
  }

  private async write(
    act: Act,
    organisation: Organisation,
    input: Omit<UpdateOrganisationInput, 'id'>,
  ): Promise<void> {
    const found = new Findings();
    if (input.name !== undefined) {
      organisation.name = found.text('name', input.name, { max: 200, required: true }) ?? '';
    }
    if (input.nameAr !== undefined) organisation.nameAr = found.text('nameAr', input.nameAr, { max: 200 });
    if (input.ice !== undefined) organisation.ice = found.ice('ice', input.ice);
    if (input.registrationNumber !== undefined) {
      organisation.registrationNumber = found.text('registrationNumber', input.registrationNumber, {
        max: 60,
      });
    }
    if (input.foundedOn !== undefined) {
      organisation.foundedOn = found.past('foundedOn', input.foundedOn, legalDay(act.now));
    }
    if (input.communeCode !== undefined) {
      organisation.communeCode = found.commune('communeCode', input.communeCode);
    }
    if (organisation.kind === 'BUSINESS' && !organisation.ice) found.add('ice', 'people.required');
    found.refuseIfAny();
    organisation.search = searchText(organisation.name, organisation.nameAr);
    organisation.updatedAt = act.now;
    if (organisation.ice) await oneAtATime(act, 'ice', organisation.ice);
    if (organisation.ice) await this.refuseKnownIce(act, organisation);
  }

  private async refuseKnownIce(act: Act, { id, ice }: Organisation): Promise<void> {
    // Looked up apart from the changed entity, which is not yet what the database has.
    const other = await act.em
      .fork({ keepTransactionContext: true })
      .findOne(Organisation, { ice, id: { $ne: id } });
    if (other) refuse('people.ice_known', ['ice']);
  }
}
