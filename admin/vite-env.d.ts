declare module 'virtual:fonts.css';

declare module '*.css';
