import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../platform/context.js';
import { Public } from '../platform/access/roots.js';
import { ask, connectionOf, listArgs, type ListArgs } from '../platform/reading/index.js';
import type { CommuneFilter } from './commune.filter.js';
import { CommuneType } from './commune.type.js';
import { homeRegion, territoryAttribution } from './home-region.js';
import { ProvinceType } from './province.type.js';
import { RegionType } from './region.type.js';
import { searchCommunes } from './search-communes.js';

@Resolver()
export class TerritoryResolver {
  @Query(() => RegionType, { description: 'The region that this platform serves.' })
  @Public()
  region() {
    return ask.oneOrNotFound(RegionType, homeRegion);
  }

  @Query(() => [ProvinceType], { description: 'Its provinces, by code.' })
  @Public()
  provinces() {
    return ask.all(ProvinceType, { orderBy: 'CODE_ASC' });
  }

  @Query(() => ProvinceType, {
    nullable: true,
    description: 'A province; null when no province has the code.',
  })
  @Public()
  province(@Arg('code', () => ID, { description: 'HCP code, e.g. `08.587`.' }) code: string) {
    return ask.one(ProvinceType, code);
  }

  @Query(() => connectionOf(CommuneType), { description: 'The communes of the region.' })
  @Public()
  communes(@Args(() => listArgs(CommuneType)) args: ListArgs<CommuneFilter>) {
    return ask.list(CommuneType, args);
  }

  @Query(() => CommuneType, { nullable: true, description: 'A commune; null when no commune has the code.' })
  @Public()
  commune(@Arg('code', () => ID, { description: 'HCP code, e.g. `08.201.11.03`.' }) code: string) {
    return ask.one(CommuneType, code);
  }

  @Query(() => [CommuneType], {
    description:
      'Communes for a field that completes what is typed, best first: the whole name, then the beginning of a name, of a word, then any part; the larger commune first among equals.',
  })
  @Public()
  async searchCommunes(
    @Arg('text', () => String, { description: 'What was typed so far, in any language and spelling.' })
    text: string,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many at most; 1 to 100.' }) first: number,
    @Ctx() { reader }: Context,
  ) {
    const codes = await searchCommunes(reader.pool, text, first);
    return codes.map((code) => ask.oneOrNotFound(CommuneType, code));
  }

  @Query(() => String, {
    description:
      'Whom to name wherever names, figures or places of the territory are shown: sources and licences.',
  })
  @Public()
  territoryAttribution(): string {
    return territoryAttribution;
  }
}
