import { describe, expect, it } from '@jest/globals';
import type { Language } from '../../api/core/localized-text.js';
import type { SettingsOf } from '../field-settings.js';
import type { FieldKind, Json } from '../form-definition.js';
import type { Kind } from '../kinds/kind.js';
import { sampleFacts } from './sample-facts.js';

export const context = { facts: sampleFacts, today: '2026-11-23', language: 'fr' as Language };

/** A kind as a table: what it takes and keeps, what it refuses and why, how it is said. */
export interface KindTable<Name extends FieldKind> {
  readonly settings: SettingsOf[Name];
  /** Raw answer → kept answer; with one entry, it is kept as it is. */
  readonly keeps?: readonly (readonly [Json, Json?])[];
  /** Raw answer → code, and where inside the answer. */
  readonly refuses?: readonly (readonly [Json, string, (readonly (string | number)[])?])[];
  /** Kept answer → French and Arabic words. */
  readonly says?: readonly (readonly [Json, string, string])[];
}

export function tellKind<Name extends FieldKind>(
  kind: Kind<Name>,
  tables: Record<string, KindTable<Name>>,
): void {
  for (const [name, table] of Object.entries<KindTable<Name>>(tables))
    describe(`${kind.kind}: ${name}`, () => tellTable(kind, table));
}

function tellTable<Name extends FieldKind>(kind: Kind<Name>, table: KindTable<Name>): void {
  const { settings, keeps = [], refuses = [], says = [] } = table;
  for (const [raw, value = raw] of keeps)
    it(`keeps ${shown(raw)}`, () => {
      expect(kind.read(raw, settings, context)).toEqual({ value });
      expect(kind.read(value, settings, context)).toEqual({ value });
    });
  for (const [raw, code, path = []] of refuses)
    it(`refuses ${shown(raw)}: ${code}`, () => {
      const reading = kind.read(raw, settings, context);
      const faults = 'faults' in reading ? reading.faults : [];
      expect(faults.map((found) => [found.code, found.path ?? []])).toContainEqual([code, path]);
    });
  for (const [value, fr, ar] of says)
    it(`says ${shown(value)}`, () => {
      const said = (language: Language) =>
        kind.display(value, settings, { facts: sampleFacts, language }).replace(/[\u00a0\u202f]/g, ' ');
      expect([said('fr'), said('ar')]).toEqual([fr, ar]);
    });
}

const shown = (value: Json) => JSON.stringify(value).slice(0, 80);
