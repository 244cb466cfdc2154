/** The words of the form builder. */
export const studioFormFr = {
  title: 'Formulaire',
  condition: {
    field: 'Champ',
    comparison: 'Comparaison',
    source: 'Comparer avec',
    aValue: 'une valeur',
    aField: 'un autre champ',
    value: 'Valeur',
    otherField: 'Autre champ',
    other: 'Autre, à préciser',
    joint: 'Il faut que soient remplies',
    all: 'toutes ces conditions',
    any: 'au moins une de ces conditions',
    not: 'Inverser : quand cela n’est pas vrai',
    add: 'Ajouter une condition',
    addGroup: 'Ajouter un groupe de conditions',
    remove: 'Retirer la condition : %{what}',
    replace: 'Remplacer',
    beyond:
      'Cette condition, venue d’un fichier, ne peut pas être modifiée ici. Elle reste telle quelle tant que vous ne la remplacez pas.',
    unknownField: '%{name} (introuvable avant cet endroit)',
    nothingBefore: 'Aucun champ ne précède celui-ci : une condition ne parle que de ce qui vient avant.',
  },
} as const;
