/** The words of who is in charge, and of where applications go. */
export const routingFr = {
  owner: 'Service responsable',
  ownerHelp: 'Il vaut pour toute la démarche, dès maintenant. Les dossiers en cours restent où ils sont.',
  ownerChanged: 'Le service responsable a changé.',
  department: 'Service',
  title: 'Orientation',
  help: 'Au dépôt, la première orientation dont la condition est remplie décide du service ; sinon c’est le service responsable.',
  route: 'Orientation',
  add: 'Ajouter une orientation',
  when: 'Seulement quand (vide : toujours)',
};
