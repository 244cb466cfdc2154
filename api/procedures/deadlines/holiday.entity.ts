import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Day } from '../../core/dates.js';
import type { LocalizedText } from '../../core/localized-text.js';

/** A public holiday; staff keep the table, for some move with the moon. */
@Entity({ tableName: 'holiday' })
export class HolidayRow {
  @PrimaryKey({ type: 'date' })
  day!: Day;

  @Property({ type: 'jsonb' })
  name!: LocalizedText;

  /** False: foreseen, as the moon has not been seen yet. It counts all the same. */
  @Property({ type: 'boolean' })
  confirmed!: boolean;
}
