import { Cercle } from './cercle.entity.js';
import { Commune } from './commune.entity.js';
import { Province } from './province.entity.js';
import { Region } from './region.entity.js';

export const territoryEntities = [Region, Province, Cercle, Commune];
