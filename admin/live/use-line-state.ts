import { useSyncExternalStore } from 'react';
import { lineState, onLineState } from './line.js';

export const useLineState = () => useSyncExternalStore(onLineState, lineState);
