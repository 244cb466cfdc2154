import { Entity } from '@mikro-orm/decorators/legacy';
import { Place } from './place.entity.js';

/** A region of Morocco. One installation serves one region; the table leaves room for neighbours. */
@Entity()
export class Region extends Place {}
