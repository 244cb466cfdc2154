import Sequencer from '@jest/test-sequencer';

/** Browsers and processes take longest, however short their specs are. */
const slowestFirst = [
  /\/test\/(console|start|people\.second-factor)\./,
  /\/test\/(?!database\/)/,
  /\/test\/database\//,
  /./,
];
const rank = ({ path }) => slowestFirst.findIndex((each) => each.test(path));

/** Jest begins with what took longest the last time. In a new clone it knows nothing and would go by the size of files. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
}
