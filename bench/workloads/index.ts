import { application } from './application.workload.ts';
import { applications } from './applications.workload.ts';
import { catalogueUnchanged } from './catalogue-unchanged.workload.ts';
import { catalogue } from './catalogue.workload.ts';
import { fanOut } from './fan-out.workload.ts';
import { move } from './move.workload.ts';
import { queue } from './queue.workload.ts';
import type { Workload } from './workload.ts';

export const workloads: readonly Workload[] = [
  application,
  applications,
  queue,
  move,
  catalogue,
  catalogueUnchanged,
  ...fanOut,
];
