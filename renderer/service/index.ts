/**
 * The window's way to the service. Only this file is imported from outside.
 *
 *   <ServiceProvider><App /></ServiceProvider>                       // once, in main.tsx
 *
 *   const liste = useOperation('deltagere.list', { soeg }, { keepPrevious: true });
 *   liste.data?.raekker            // typed by the contract; refetched by itself when something changes
 *   liste.error?.error.code        // OperationError: code, fields, detail; words for it are in tekster
 *
 *   const opret = useCommand('deltagere.create');
 *   await opret.mutateAsync({ ... })              // or opret.mutate(input, { onSuccess, onError })
 *
 *   const eksport = useTask('eksport.skema');     // long work: eksport.run(input), .progress, .cancel()
 *   const { service } = useServiceState();        // 'running' | 'restarted' | 'stopped'
 *   shell?.saveFile({ title, name, kind: 'xlsx' }) // null in the browser host: no dialogs there
 */
export { call } from './client.ts';
export { useCommand, useOperation, useTask } from './hooks.ts';
export { ServiceProvider } from './provider.tsx';
export { usePages } from './pages.ts';
export { onReasonNeeded, type ReasonDetail } from './reason.ts';
export { shell } from './shell.ts';
export { acknowledgeRestart, useServiceState } from './state.ts';
