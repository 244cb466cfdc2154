import config from './jest.config.js';

/** What takes minutes, and so is no part of `npm test`: see test/soak/. */
const frontDoor = config.projects.find(({ displayName }) => displayName === 'front door');

export default {
  ...config,
  projects: [
    {
      ...frontDoor,
      displayName: 'soak',
      testMatch: ['<rootDir>/test/soak/**/*.spec.ts'],
      testPathIgnorePatterns: [],
    },
  ],
};
