/** HCP code of the region whose data files are loaded: Drâa-Tafilalet. */
export const homeRegion = '08';

/** What the licences of the data files ask to be told; data/README.md has the details. */
export const territoryAttribution =
  'Codes, names, population and households: Haut-Commissariat au Plan (HCP), RGPH 2014 and 2024, CC BY 4.0. ' +
  'Areas and centroids: © OpenStreetMap contributors, ODbL 1.0.';
