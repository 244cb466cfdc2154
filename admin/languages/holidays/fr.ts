/** The words of the table of public holidays. */
export const holidaysFr = {
  title: 'Jours fériés',
  help: 'Les délais en jours ouvrables les laissent de côté. Ceux qui suivent la lune s’ajoutent ici chaque année, dès qu’ils sont prévus.',
  year: 'Année',
  before: 'Année précédente',
  next: 'Année suivante',
  none: 'Aucun jour férié pour cette année.',
  add: 'Ajouter un jour férié',
  addFixed: 'Ajouter les fêtes fixes de %{year}',
  day: 'Jour',
  nameFr: 'Nom en français',
  nameAr: 'Nom en arabe',
  confirmed: 'Date confirmée',
  toConfirm: 'À confirmer',
  confirmedHelp:
    'Décochez tant que la date dépend de la lune. Elle compte dans les délais dans tous les cas.',
  change: 'Modifier : %{name}',
  changeTitle: 'Modifier le jour férié',
  remove: 'Supprimer : %{name}',
  removeTitle: 'Supprimer le jour férié',
  removeQuestion:
    '%{name} redeviendra un jour ordinaire : les délais en cours qui le comptent seront recomptés.',
  saved: 'C’est enregistré ; les échéances des dossiers en cours sont recomptées.',
};
